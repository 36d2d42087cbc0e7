/**
 * The process that Dredd runs in. On its own, so that its output goes nowhere, a hook that brings it down is noticed, and an answer
 * that never ends can be given up.
 */
import { EventEmitter } from 'node:events';
import Dredd from 'dredd';
import { contractOf, within } from '../../contract.js';
import type { FromWorker, Settings, Stats, ToWorker } from './messages.js';
import { DreddSession } from './session.js';
import type { DreddHooks } from './types.js';

declare global {
  var ccgwRegisterHooks: ((hooks: DreddHooks) => void) | undefined;
}

function tell(message: FromWorker): void {
  process.send?.(message);
}

/** Where requests go that the hooks did not prepare, should they not be loaded: not to somebody's gateway. */
const nowhere = 'http://127.0.0.1:0';

function start(settings: Settings): DreddSession {
  const session = new DreddSession(settings, tell);
  globalThis.ccgwRegisterHooks = (hooks) => session.register(hooks);
  const emitter = new EventEmitter();
  emitter.on('test error', (error: Error & { code?: string }) => session.fault(error.code ?? 'ERROR', error.message));
  const dredd = new Dredd({
    endpoint: nowhere,
    path: [],
    apiDescriptions: [{ location: 'openapi.json', content: settings.document }],
    hookfiles: [...settings.hooks],
    reporter: [],
    loglevel: 'silent',
    color: false,
    emitter,
    // Without a pool each request has a connection of its own: a gateway may close an idle one at any time.
    http: {
      pool: false,
      timeout: settings.timeoutMs,
      strictSSL: !settings.insecure,
      ...(settings.ca !== undefined && { ca: settings.ca }),
    },
  });
  dredd.run((error, { tests, passes, failures, errors, skipped }) => {
    const stats: Stats = { tests, passes, failures, errors, skipped };
    process.send?.({ type: 'done', stats, ...(error && { error: error.message }) } satisfies FromWorker, () =>
      process.disconnect(),
    );
  });
  return session;
}

// A Ctrl-C or a closed terminal reaches the whole process group. The parent decides what becomes of a request that is under way.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('SIGHUP', () => {});
process.on('disconnect', () => process.exit());

let session: Promise<DreddSession> | undefined;
process.on('message', (message: ToWorker) => {
  if (message.type === 'start') {
    tell({ type: 'loaded' });
    const { settings } = message;
    session = contractOf(settings.edition).then((chosen) => within(chosen, () => start(settings)));
  } else void session?.then((running) => running.stop('the check was interrupted'));
});
