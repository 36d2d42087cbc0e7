import type { Command } from 'commander';
import type { ReportFile } from '../check/report/write.js';
import { timeoutMs } from '../check/settings.js';
import { type Edition, editions } from '../contract.js';
import { startEmulator } from '../emulator/start.js';
import { operation } from '../operation.js';
import { checkAndReport } from './check-and-report.js';
import { byEdition, editionOption } from './edition.js';
import { checkVariables, moreHelp } from './help.js';
import { reportOption } from './options.js';

/** Milliseconds that a poll is held in the demonstration: nobody should have to wait for the usual ten seconds. */
const demoHoldMs = 2_000;

export function addDemo(program: Command, exit: (code: number) => void): Command {
  return program
    .command('demo')
    .summary('start the emulator on a free port and check it')
    .description(
      'Puts an emulator on some free port of this machine, runs the whole check against it over HTTP, and stops it again.',
    )
    .addOption(editionOption())
    .addOption(reportOption())
    .addHelpText(
      'after',
      moreHelp({
        exitCodes: { 0: 'the emulator keeps the contract', 1: 'it departs from the contract', 2: 'it could not be checked' },
        environment: checkVariables,
        examples: ['ccgw demo', `ccgw demo --edition ${editions.at(-1)} --report html=report.html`],
      }),
    )
    .action(
      byEdition(async ({ report, edition }: { report: ReportFile[]; edition: Edition }) => {
        const emulator = await startEmulator({ holdMs: demoHoldMs, edition });
        try {
          const agent = demoAgent();
          exit(
            await checkAndReport(
              {
                target: { baseUrl: emulator.baseUrl },
                edition,
                agents: [agent, { ...agent, agentid: agent.agentid + 1 }],
                timeoutMs: timeoutMs.default,
                insecure: false,
              },
              report,
            ),
          );
        } finally {
          await emulator.close();
        }
      }),
    );
}

/** The agent of the published example. */
function demoAgent(): { agentid: number; password: string; phone: string } {
  const { parameters, body } = operation('loginEx');
  const agentid = parameters.find(({ name }) => name === 'agentid')?.example;
  const { password, phonenum } = body?.example ?? {};
  return { agentid: Number(agentid), password: String(password), phone: String(phonenum) };
}
