import { createPrivateKey, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { Command } from 'commander';
import { Option } from 'commander';
import { authModes } from '../../generated/catalog.js';
import { UsageError } from '../check/target.js';
import { contractOf, type Edition } from '../contract.js';
import { setFaults } from '../emulator/control/faults.js';
import { mostSeed } from '../emulator/disturbance.js';
import { type Emulator, heldMs } from '../emulator/emulator.js';
import type { Authentication, AuthMode } from '../emulator/guids.js';
import { checkedRoster, type Roster } from '../emulator/roster.js';
import type { Certificate } from '../emulator/server.js';
import { beginWith, type GivenState, type OwnSettings } from '../emulator/situation.js';
import { type StartedEmulator, type StartOptions, startEmulator } from '../emulator/start.js';
import { InvalidSetting } from '../invalid-setting.js';
import { isLoopback, namesFor } from '../own-host.js';
import { editionOption, inWords } from './edition.js';
import { moreHelp } from './help.js';
import { hostOption, onInterrupt, portOption, refuseHost, isGiven as wasGiven, wholeNumber } from './options.js';
import { readSettings, readText } from './settings-file.js';

interface Options {
  port: number;
  host: string;
  httpsPort?: number;
  cert?: string;
  key?: string;
  writeCert?: string;
  hold: number;
  auth: AuthMode;
  guidRenewal: number;
  guidValidity: number;
  edition: Edition;
  roster?: string;
  faults?: string;
  seed?: number;
  state?: string;
}

const { renewedEverySeconds, validForSeconds } = authModes.dynamic;

export function addEmulate(program: Command): Command {
  const seconds = wholeNumber(0, 86_400);
  return program
    .command('emulate')
    .summary('run a gateway to develop against')
    .description(
      'Runs a stateful gateway on this machine: sign-in, Guid, states, calls, events. Every agent number of the contract signs in, with any password, unless a roster says otherwise.',
    )
    .addOption(portOption())
    .addOption(hostOption())
    .option('--https-port <number>', 'port for HTTPS beside HTTP; 0 for a free one', wholeNumber(0, 65_535))
    .option('--cert <file>', 'certificate for HTTPS in PEM, with --key, which switches HTTPS on; default: one that is made now')
    .option('--key <file>', 'its private key in PEM')
    .option(
      '--write-cert <file>',
      'switch HTTPS on, and write the certificate to a file, for clients to trust (NODE_EXTRA_CA_CERTS, curl --cacert)',
    )
    .addOption(editionOption())
    .option('--hold <ms>', 'milliseconds that a poll is held while there is no event', wholeNumber(0, 600_000), heldMs)
    .addOption(
      new Option('--auth <mode>', 'authentication: the Guid stays, or is renewed on the poll')
        .choices(['static', 'dynamic'])
        .default('dynamic'),
    )
    .option(
      '--guid-renewal <s>',
      'seconds after which a poll renews the Guid, under dynamic authentication',
      seconds,
      renewedEverySeconds,
    )
    .option('--guid-validity <s>', 'seconds for which a Guid is taken, under dynamic authentication', seconds, validForSeconds)
    .option('--roster <file>', 'agents, passwords, phones, skill queues and rights, in YAML or JSON')
    .option('--faults <file>', 'what is to go wrong, in YAML or JSON')
    .option('--seed <number>', 'what chances in the faults come of, so that they can be repeated', wholeNumber(0, mostSeed))
    .option('--state <file>', 'situation to start from, as GET /_emulator/state gives it')
    .addHelpText(
      'after',
      moreHelp({
        notes: 'The console at /_emulator/ shows agents, events and requests, and has calls and faults.',
        exitCodes: {
          0: 'it was ended',
          2: 'it could not be started: wrong usage, a port that is taken, a file that cannot be used',
        },
        examples: [
          'ccgw emulate --port 8043',
          'ccgw emulate --port 8080 --https-port 8043 --write-cert emulator.pem',
          'ccgw emulate --port 8043 --roster agents.yaml --faults faults.yaml --seed 7',
        ],
      }),
    )
    .action(emulate);
}

/** Whether an option was given, and is not there by default. */
type IsGiven = (option: keyof Options) => boolean;

async function emulate(options: Options, command: Command): Promise<void> {
  const isGiven: IsGiven = (option) => wasGiven(command, option);
  const situation =
    options.state === undefined ? undefined : asObject(readSettings('--state', options.state), '--state', options.state);
  assertGuidLife(options, isGiven, situation);
  const startOptions = await startOptionsOf(options);
  const emulator = await start(options, startOptions, (made) => arrange(made, options, isGiven, situation, startOptions.roster));
  try {
    if (emulator.https && options.writeCert !== undefined) writeCertificate(options.writeCert, emulator.https.cert);
    announce(emulator, options);
    await new Promise<void>((stop) => {
      onInterrupt(stop);
    });
  } finally {
    await emulator.close();
  }
}

/**
 * Tells of settings that do nothing.
 *
 * @param situation which may have settings of its own for what was not given
 * @throws {UsageError} on settings that no client could live with
 */
function assertGuidLife(options: Options, isGiven: IsGiven, situation: object = {}): void {
  const { authentication = {} } = situation as { readonly authentication?: Partial<Authentication> };
  const secondsOf = (ms: number | undefined, otherwise: number) => (ms === undefined ? otherwise : ms / 1000);
  const auth = isGiven('auth') ? options.auth : (authentication.auth ?? options.auth);
  const renewal = isGiven('guidRenewal') ? options.guidRenewal : secondsOf(authentication.renewedAfterMs, options.guidRenewal);
  const validity = isGiven('guidValidity') ? options.guidValidity : secondsOf(authentication.validForMs, options.guidValidity);
  if (!isGiven('guidRenewal') && !isGiven('guidValidity')) return;
  if (auth === 'static') console.error('ccgw: --guid-renewal and --guid-validity change nothing where the Guid stays');
  else if (renewal >= validity)
    throw new UsageError(
      `--guid-renewal (${renewal} s) has to be less than --guid-validity (${validity} s): a Guid would be dead before a poll could renew it`,
    );
}

/** @throws {UsageError} that names the option because of which it cannot listen */
async function start(
  { port, httpsPort, host }: Options,
  startOptions: StartOptions,
  prepare: (emulator: Emulator) => void,
): Promise<StartedEmulator> {
  if (port !== 0 && port === httpsPort)
    throw new UsageError(`--port and --https-port are both ${port}; HTTPS needs a port of its own`);
  try {
    return await startEmulator(startOptions, prepare);
  } catch (error) {
    refuseHost(host, error);
    const { code, port: failed } = error as { code?: string; port?: number };
    if (failed === undefined || failed === port) throw error;
    if (code === 'EADDRINUSE')
      throw new UsageError(`port ${failed} is taken; give another one with --https-port, or 0 for a free one`);
    if (code === 'EACCES')
      throw new UsageError(`port ${failed} may not be used by this user; give one above 1023 with --https-port`);
    throw error;
  }
}

/** @throws {UsageError} on options that do not go together, and files that cannot be read */
async function startOptionsOf({
  port,
  host,
  hold: holdMs,
  auth,
  edition,
  guidRenewal,
  guidValidity,
  roster,
  seed,
  ...options
}: Options): Promise<StartOptions> {
  const contract = await contractOf(edition);
  return {
    port,
    host,
    holdMs,
    auth,
    edition,
    ...(seed !== undefined && { seed }),
    // A state has a life of its own for its Guids, with which one of these may go together that would not go with the default of the other.
    ...(options.state === undefined && { renewedAfterMs: guidRenewal * 1000, validForMs: guidValidity * 1000 }),
    ...(roster !== undefined && { roster: told(roster, () => checkedRoster(readSettings('--roster', roster), contract)) }),
    ...httpsOf(options),
  };
}

function httpsOf({ httpsPort, cert, key, writeCert }: Partial<Options>): Pick<StartOptions, 'https'> {
  if ((cert === undefined) !== (key === undefined)) throw new UsageError('--cert and --key go together');
  if (httpsPort === undefined && cert === undefined && writeCert === undefined) return {};
  const own = cert !== undefined && key !== undefined && { cert: readText('--cert', cert), key: readText('--key', key) };
  if (own) refuseUnusable(own, `--cert ${cert} with --key ${key}`);
  return { https: { port: httpsPort ?? 0, ...own } };
}

/** @throws {UsageError} if they are no certificate and its key */
function refuseUnusable(certificate: Certificate, names: string): void {
  try {
    // Of an empty file OpenSSL would make no certificate, and no error either.
    new X509Certificate(certificate.cert);
    createPrivateKey(certificate.key);
    createSecureContext(certificate);
  } catch (error) {
    throw new UsageError(
      `${names}: no certificate in PEM with its key (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** Puts the emulator into the situation that is asked for. What has an option of its own is not taken from the file. */
function arrange(
  emulator: Emulator,
  options: Options,
  isGiven: IsGiven,
  situation: object | undefined,
  roster: Roster | undefined,
): void {
  const { state = '', faults, seed, auth, hold, guidRenewal, guidValidity } = options;
  if (situation !== undefined) {
    const own: OwnSettings = {
      ...(isGiven('auth') && { auth }),
      ...(isGiven('guidRenewal') && { renewedAfterMs: guidRenewal * 1000 }),
      ...(isGiven('guidValidity') && { validForMs: guidValidity * 1000 }),
      ...(isGiven('hold') && { holdMs: hold }),
      ...(roster !== undefined && { roster }),
      ...(seed !== undefined && { seed }),
    };
    told(state, () => beginWith(emulator, situation as GivenState, own));
  }
  if (faults !== undefined) {
    const file = faultsOf(faults);
    told(faults, () => setFaults(emulator, file.faults, seed ?? file.seed ?? emulator.disturbances.seed));
  }
}

function faultsOf(file: string): { faults: readonly unknown[]; seed?: unknown } {
  const { faults, seed, ...others } = asObject(readSettings('--faults', file), '--faults', file);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new UsageError(`--faults ${file}: there is no setting ${unknown}; there are faults and seed`);
  if (!Array.isArray(faults)) throw new UsageError(`--faults ${file}: faults has to be a list`);
  return { faults, seed };
}

function asObject(value: unknown, option: string, file: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${option} ${file} has to hold an object`);
  return value as Record<string, unknown>;
}

/** @throws {UsageError} that names the file */
function told<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidSetting) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

/** @throws {UsageError} if the file cannot be written */
function writeCertificate(file: string, certificate: string): void {
  try {
    writeFileSync(file, certificate);
  } catch (error) {
    throw new UsageError(`--write-cert ${file} cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
  console.error(`ccgw: the certificate is in ${resolve(file)}`);
}

function announce({ baseUrl, origin, https }: StartedEmulator, { edition, host }: Options): void {
  if (!isLoopback(host))
    console.error(
      `ccgw: listening on ${host}: whoever reaches this machine (${namesFor(host).join(', ')}) can use the emulator, whose control routes ask nobody for a password`,
    );
  console.log(`CC-Gateway emulator: ${baseUrl}${inWords(edition)}`);
  if (https) console.log(`           by HTTPS: ${https.baseUrl}`);
  console.log(`            console: ${origin}/_emulator/\nStop it with Ctrl-C.`);
}
