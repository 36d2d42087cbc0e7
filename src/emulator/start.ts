import { contractOf, type Edition } from '../contract.js';
import { loopback } from '../loopback.js';
import { isLoopback } from '../own-host.js';
import { makeCertificate } from './certificate.js';
import { strangersName } from './control.js';
import { Emulator, type EmulatorOptions } from './emulator.js';
import { type Certificate, type Core, type RunningServer, type ServerOptions, serve } from './server.js';

export interface StartOptions extends EmulatorOptions, Omit<ServerOptions, 'tls'> {
  /** The pages that the emulator goes by; default: the mix as published. */
  readonly edition?: Edition | undefined;
  /** HTTPS beside HTTP, with a certificate of your own or one that is made now; default: HTTP alone. */
  readonly https?: true | ({ readonly port?: number } & Partial<Certificate>) | undefined;
}

/** An emulator that listens on ports of its own. */
export interface StartedEmulator extends RunningServer, AsyncDisposable {
  readonly emulator: Emulator;
  /** The same emulator by HTTPS, with the certificate that clients have to trust as PEM. */
  readonly https?: Pick<RunningServer, 'origin' | 'baseUrl'> & { readonly cert: string };
}

/**
 * Starts an emulator on a port of its own.
 *
 * @param prepare what is done to the emulator before anybody can reach it
 * @throws {Error} with code EADDRINUSE if the port is taken
 * @throws {InvalidSetting} on a roster or another setting that cannot be used
 */
export async function startEmulator(
  { edition, https, ...options }: StartOptions = {},
  prepare: (emulator: Emulator) => void = () => {},
): Promise<StartedEmulator> {
  const emulator = new Emulator({ contract: await contractOf(edition), ...options });
  prepare(emulator);
  const tls = https && (await certificateOf(https === true ? {} : https, options.host));
  const core = isLoopback(options.host ?? loopback) ? forThisMachine(emulator) : emulator;
  const server = await serve(core, options);
  const closing = [server];
  const close = async () => {
    await Promise.all(closing.map((each) => each.close()));
  };
  const started = { ...server, emulator, close, [Symbol.asyncDispose]: close };
  if (tls === undefined) return started;
  try {
    const { host } = options;
    const port = https === true ? undefined : https?.port;
    const second = await serve(core, { tls, ...(host !== undefined && { host }), ...(port !== undefined && { port }) });
    closing.push(second);
    return { ...started, https: { origin: second.origin, baseUrl: second.baseUrl, cert: tls.cert } };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whoever has it listen for others was told that everybody may do everything. */
function forThisMachine(emulator: Emulator): Core {
  return { handle: (request) => strangersName(request) ?? emulator.handle(request), close: () => emulator.close() };
}

async function certificateOf({ cert, key }: Partial<Certificate>, host = loopback): Promise<Certificate> {
  return cert !== undefined && key !== undefined ? { cert, key } : await makeCertificate(host);
}
