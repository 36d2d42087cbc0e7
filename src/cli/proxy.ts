import type { Command } from 'commander';
import { plural } from '../check/report/words.js';
import { parseTarget, UsageError } from '../check/target.js';
import { contractOf, type Edition, within } from '../contract.js';
import { optionalTool } from '../optional-tool.js';
import { isLoopback, namesFor } from '../own-host.js';
import { type RunningProxy, startProxy } from '../proxy/proxy.js';
import { elsewhereText, summaryText, unseenLines, violationText } from '../proxy/tell.js';
import { ownFault, type Summary } from '../proxy/violation.js';
import { editionOption, inWords } from './edition.js';
import { certificateVariables, colorVariables, moreHelp } from './help.js';
import {
  basePathOption,
  caOption,
  hostOption,
  insecureOption,
  onInterrupt,
  portOption,
  readCertificates,
  refuseHost,
  urlArgument,
  wholeNumber,
} from './options.js';
import { otherEditions } from './other-editions.js';

interface Options {
  port: number;
  host: string;
  edition: Edition;
  basePath?: string;
  ca?: string;
  insecure?: boolean;
  timeout?: number;
  record?: string;
  failOnViolation?: boolean;
}

export function addProxy(program: Command, exit: (code: number) => void): Command {
  return program
    .command('proxy')
    .summary('watch what an application and a gateway break')
    .description(
      "Stands between an application and a gateway, passes everything on as it is, and prints what either of them breaks of the contract, with the page. Prism's validating proxy looks at copies of what has passed.",
    )
    .addArgument(urlArgument())
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(editionOption())
    .addOption(basePathOption())
    .addOption(caOption())
    .addOption(insecureOption())
    .option(
      '--timeout <ms>',
      'milliseconds to wait for an answer of the gateway (default: as long as the application waits)',
      wholeNumber(1, 86_400_000),
    )
    .option(
      '--record <file>',
      'write the exchanges to a file, without secrets, for ccgw check --replay; one that is a recording of the same gateway is continued, any other file is refused',
    )
    .option('--fail-on-violation', 'exit with 1 if anything broke the contract, warnings aside')
    .addHelpText(
      'after',
      moreHelp({
        notes: `Point the application at the address that is printed, and end it with Ctrl-C, which prints how often each violation was seen.
Violations go to stdout, everything else to stderr. No Guid, password, cookie or phone number is printed, recorded, or shown to Prism.`,
        exitCodes: {
          0: 'it was ended',
          1: 'with --fail-on-violation: the contract was broken',
          2: 'it could not be done: wrong usage, Prism or the recording gave up, or, with --fail-on-violation, no request came',
        },
        environment: { ...certificateVariables, ...colorVariables },
        examples: [
          'ccgw proxy https://gateway.example:8043 --port 8044',
          'ccgw proxy https://gateway.example:8043 --port 8044 --record day.jsonl --fail-on-violation',
        ],
      }),
    )
    .action(async (url: string | undefined, options: Options) => {
      exit(await within(await contractOf(options.edition), () => proxy(url, options)));
    });
}

async function proxy(url: string | undefined, options: Options): Promise<number> {
  if (url === undefined) throw new UsageError('proxy: give the URL of the gateway, such as https://gateway.example:8043');
  const { host, port, edition, basePath, ca, insecure = false, timeout: timeoutMs, record, failOnViolation = false } = options;
  const { baseUrl } = parseTarget(url, basePath);
  const certificates = ca === undefined ? undefined : readCertificates(ca);
  const prism = optionalTool('@stoplight/prism-cli');
  let isEnding = false;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let running: RunningProxy | undefined;
  const release = onInterrupt(
    () => {
      isEnding = true;
      end();
    },
    () => running?.kill(),
  );
  process.once('exit', () => running?.kill());
  try {
    running = await started(host, () =>
      startProxy({
        baseUrl,
        ca: certificates,
        insecure,
        timeoutMs,
        edition,
        prism,
        port,
        host,
        record,
        onViolation: (violation, number) => process.stdout.write(violationText(violation, number)),
        onElsewhere: (elsewhere) => process.stdout.write(elsewhereText(elsewhere)),
        onTrouble: (text) => console.error(`ccgw: ${text}`),
      }),
    );
    if (!isEnding) announce(running, baseUrl, options);
    await ended;
    const summary = await running.close();
    return await tell(running, summary, record, failOnViolation);
  } finally {
    release();
  }
}

async function started<T>(host: string, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    refuseHost(host, error);
    throw error;
  }
}

function announce(running: RunningProxy, baseUrl: string, { host, edition, record, insecure }: Options): void {
  if (!isLoopback(host))
    console.error(
      `ccgw: listening on ${host}: whoever reaches this machine (${namesFor(host).join(', ')}) can use the gateway through the proxy, without TLS`,
    );
  if (insecure) console.error('ccgw: --insecure: the certificate of the gateway is not looked at');
  console.error(`Proxy of the CC-Gateway: ${running.baseUrl}${inWords(edition)}`);
  console.error(`            in front of: ${baseUrl}`);
  if (record !== undefined) console.error(`            recorded in: ${record}`);
  console.error('Stop it with Ctrl-C.');
}

async function tell(
  running: RunningProxy,
  summary: Summary,
  record: string | undefined,
  failOnViolation: boolean,
): Promise<number> {
  process.stdout.write(summaryText(summary));
  for (const line of await otherEditions(summary.violations.map(({ finding }) => finding))) console.error(`ccgw: ${line}`);
  for (const line of unseenLines(summary)) console.error(`ccgw: ${line}`);
  if (record !== undefined) console.error(`ccgw: ${plural(running.recorded(), 'exchange')} written to ${record}`);
  const { operations, violations } = summary;
  const failure = running.failure();
  if (failure !== undefined) console.error(`ccgw: ${failure}`);
  const isBroken = violations.some(({ finding }) => finding.severity === 'error');
  if (failOnViolation && isBroken) return 1;
  if (failure !== undefined || summary.unseen.has(ownFault)) return 2;
  return failOnViolation && operations.length === 0 ? 2 : 0;
}
