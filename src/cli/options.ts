import { readFileSync } from 'node:fs';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { holdsCertificates } from '../check/certificates.js';
import { parseReportFile, type ReportFile, reportFormats } from '../check/report/write.js';
import { UsageError } from '../check/target.js';
import { loopback } from '../loopback.js';
import { allOperationIds, type OperationId } from '../operation.js';

/**
 * A whole number from an option.
 *
 * @throws {InvalidArgumentError} which Commander tells with the name of the option
 */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
      throw new InvalidArgumentError(`Give a whole number from ${minimum} to ${maximum}.`);
    }
    return value;
  };
}

/** @throws {InvalidArgumentError} if it is empty, as a variable is that was not set: every address of the machine would be meant */
function address(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Give an address, such as 127.0.0.1.');
  return text;
}

/** @throws {InvalidArgumentError} if it is no number, or was given before */
export function agentNumbers(text: string, before: readonly number[] = []): number[] {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give the number of an agent, such as 291.');
  if (before.includes(Number(text))) throw new InvalidArgumentError('Give each agent once.');
  return [...before, Number(text)];
}

/** Every value of an option that may be given several times. */
export function listOf(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** An option that may be given several times, or as a list in a config file. Its parser adds to what was given before. */
export class ListOption extends Option {}

/** @throws {InvalidArgumentError} if a name is none of an operation */
export function operationNames(text: string, before: readonly OperationId[] = []): OperationId[] {
  const known: readonly string[] = allOperationIds();
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no operation "${unknown}"; there are ${known.join(', ')}.`);
  return [...before, ...(names as OperationId[])];
}

/** The argument for a gateway, which may stand in a config file as well. */
export function urlArgument(): Argument {
  return new Argument('[url]', 'the gateway, such as https://gateway.example:8043; a URL without path gets /agentgateway/resource');
}

/** The option for the path of a gateway. */
export function basePathOption(): Option {
  return new Option('--base-path <path>', 'path of the gateway, where it is not /agentgateway/resource');
}

/** The option for the certificates of a gateway. */
export function caOption(): Option {
  return new Option('--ca <file>', 'certificates (PEM) to trust');
}

/** The option that goes without them. */
export function insecureOption(): Option {
  return new Option('--insecure', 'take any certificate');
}

/** The option for the address of a server that others may use. */
export function hostOption(): Option {
  return new Option('--host <address>', 'address to listen on; one that is not of the loopback lets other machines in')
    .argParser(address)
    .default(loopback);
}

/** What the system says of an address that is none, or of another machine. */
const noAddress: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL']);

/**
 * Names the option because of which a server cannot listen.
 *
 * @throws {UsageError} if that is `--host`
 */
export function refuseHost(host: string, error: unknown): void {
  const { code = '' } = error as { code?: string };
  if (noAddress.has(code)) throw new UsageError(`--host ${host} is no address of this machine`);
}

/** Whether an option was given, on the command line or in a config file, and is not there by default. */
export function isGiven(command: Command, name: string): boolean {
  return !['default', undefined].includes(command.getOptionValueSource(name));
}

/** Options that take back what a config file switches on: `--no-insecure` for `--insecure`. */
export function negationsOf(command: Command): Option[] {
  return command.options
    .filter((option) => option.isBoolean())
    .map(({ long }) => new Option(long?.replace(/^--/, '--no-') ?? '', `not ${long}, whatever a config file says`).hideHelp());
}

/** The option for the port of a server, which several commands have. */
export function portOption(): Option {
  return new Option('--port <number>', 'port to listen on; 0 for a free one').argParser(wholeNumber(0, 65_535)).default(0);
}

/** The option that writes reports, which several commands have. */
export function reportOption(): Option {
  return new ListOption('--report <format=file>', `also write the report to a file; formats: ${reportFormats.join(', ')}`)
    .argParser((text, before: readonly ReportFile[]) => [...before, onlyOnce(parseReportFile(text), before)])
    .default([], 'none');
}

/** @throws {UsageError} if another report goes to the same file */
function onlyOnce(report: ReportFile, before: readonly ReportFile[]): ReportFile {
  if (before.some(({ file }) => file === report.file)) throw new UsageError(`--report: ${report.file} is given twice`);
  return report;
}

/** @throws {UsageError} if the file cannot be read or holds no certificate */
export function readCertificates(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--ca ${file} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!holdsCertificates(text)) throw new UsageError(`--ca ${file} holds no certificate in PEM`);
  return text;
}

/**
 * Calls back when the user or the system ends the program: Ctrl-C, SIGTERM, or a terminal that is closed. The second time the
 * process ends at once.
 *
 * @param atOnce called before that
 */
export function onInterrupt(callback: () => void, atOnce: () => void = () => {}): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let interrupted = false;
  const handle = () => {
    if (interrupted) {
      atOnce();
      process.exit(2);
    }
    interrupted = true;
    callback();
  };
  for (const signal of signals) process.on(signal, handle);
  return () => {
    for (const signal of signals) process.off(signal, handle);
  };
}
