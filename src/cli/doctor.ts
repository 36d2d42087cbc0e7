import { type Command, Option } from 'commander';
import { heldMs } from '../check/settings.js';
import { parseTarget } from '../check/target.js';
import { type Edition, editions } from '../contract.js';
import { exitCodeOf, type Section } from '../doctor/diagnosis.js';
import { environment } from '../doctor/environment.js';
import { gateway } from '../doctor/gateway.js';
import { machine } from '../doctor/machine.js';
import { textDiagnosis } from '../doctor/text.js';
import { tools } from '../doctor/tools.js';
import { byEdition, editionOption } from './edition.js';
import { certificateVariables, colorVariables, moreHelp } from './help.js';
import { basePathOption, caOption, insecureOption, readCertificates, urlArgument, wholeNumber } from './options.js';

interface Options {
  basePath?: string;
  ca?: string;
  insecure?: boolean;
  timeout: number;
  format: 'text' | 'json';
  edition: Edition;
}

/** Milliseconds that each step may take: a gateway that looks at no Guid holds the poll. */
const timeoutMs = { minimum: 100, maximum: 600_000, default: heldMs + 5000 };

export function addDoctor(program: Command, exit: (code: number) => void): Command {
  return program
    .command('doctor')
    .summary('tell what is installed, and whether a gateway can be reached')
    .description(
      'Looks at this machine, at the tools that some commands need, and at the environment; with a URL also at the name, the port, the certificate and the answer of a gateway.',
    )
    .addArgument(urlArgument())
    .addOption(editionOption())
    .option(
      '--timeout <ms>',
      'milliseconds that each step may take',
      wholeNumber(timeoutMs.minimum, timeoutMs.maximum),
      timeoutMs.default,
    )
    .addOption(basePathOption())
    .addOption(caOption())
    .addOption(insecureOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      moreHelp({
        notes: `What is sent to a gateway is one request: the event poll (GET .../agentevent/AGENT, AGENT being the last number of the
edition) with a Guid that nobody has, which a CC-Gateway refuses. No password is sent, nobody is signed in or out. Besides,
connections are opened and closed again without a word: one to the port, one for TLS.`,
        exitCodes: {
          0: 'all is well, or there is only something to be careful about; tools that are not installed are no fault',
          1: 'something answers there in HTTP, but not as a CC-Gateway does',
          2: 'not reached, no answer, certificate not trusted, Node too old, or wrong usage',
        },
        environment: {
          ...certificateVariables,
          ...colorVariables,
        },
        examples: [
          'ccgw doctor',
          'ccgw doctor https://gateway.example:8043',
          'ccgw doctor https://gateway.example:8043 --ca authority.pem',
          `ccgw doctor https://gateway.example:8043 --edition ${editions.at(-1)} --format json`,
        ],
      }),
    )
    .action(byEdition(async (url: string | undefined, options: Options) => exit(await doctor(url, options))));
}

async function doctor(url: string | undefined, options: Options): Promise<number> {
  const { basePath, ca, insecure = false, timeout, format } = options;
  const target = url === undefined ? undefined : parseTarget(url, basePath);
  const approach = { timeoutMs: timeout, insecure, ...(ca !== undefined && { ca: readCertificates(ca) }) };
  const sections: Section[] = [machine(), tools(), environment()];
  if (target) sections.push(await gateway(target, approach));
  const exitCode = exitCodeOf(sections);
  const json = () => `${JSON.stringify({ exitCode, url: target?.baseUrl ?? null, sections }, null, 2)}\n`;
  process.stdout.write(format === 'json' ? json() : textDiagnosis(sections));
  return exitCode;
}
