import { Cookies } from '../../cookies.js';
import type { OperationDescriptor } from '../../descriptor.js';
import { guidHeader, setGuidHeader } from '../../guid.js';
import { withoutBrackets } from '../../host-name.js';
import { documentedHeaders, operation } from '../../operation.js';
import { type Attempt, type Exchange, guidOf, isSuccess, retcodeOf } from '../exchange.js';
import { sameMediaType } from '../media-type.js';
import { brokenHooks } from './broken-hooks.js';
import type { FromWorker, Settings } from './messages.js';
import type { Transaction } from './transactions.js';
import type { DreddHooks, DreddTransaction } from './types.js';

/** The hooks of one run: they put the session into Dredd's transactions and tell the parent everything that happens. */
export class DreddSession {
  readonly #settings: Settings;
  readonly #tell: (message: FromWorker) => void;
  #guid: string | undefined;
  #stopReason: string | undefined;
  #current: Attempt | undefined;
  readonly #cookies = new Cookies();

  constructor(settings: Settings, tell: (message: FromWorker) => void) {
    this.#settings = settings;
    this.#tell = tell;
  }

  /** Lets nothing more be sent. */
  stop(reason: string): void {
    this.#stopReason ??= reason;
  }

  /** Every hook takes two arguments: Dredd waits for no other kind, and swallows what others throw. */
  register(hooks: DreddHooks): void {
    hooks.beforeAll((transactions, done) =>
      this.#guard(done, () => {
        for (const message of brokenHooks(hooks, transactions)) {
          this.#tell({ type: 'problem', message });
          this.stop('a hook is broken');
        }
        this.#arrange(transactions);
      }),
    );
    hooks.beforeEach((transaction, done) => this.#guard(done, () => this.#prepare(transaction)));
    hooks.beforeEachValidation((transaction, done) => this.#guard(done, () => this.#received(transaction)));
    hooks.afterEach((transaction, done) => this.#guard(done, () => this.#judged(transaction)));
  }

  /** Dredd got no answer. */
  fault(code: string, message: string): void {
    if (this.#current === undefined) {
      this.#tell({ type: 'problem', message: `Dredd failed outside a transaction: ${message}` });
      return;
    }
    this.#tell({ type: 'exchange', exchange: { ...this.#current, outcome: { kind: 'fault', code, message } } });
    if (operation(this.#current.operation).session === 'opens') this.stop('the sign-in got no answer');
    this.#current = undefined;
  }

  #guard(done: () => void, hook: () => void): void {
    try {
      hook();
    } catch (error) {
      this.#tell({ type: 'problem', message: `a hook failed: ${String(error)}` });
      this.stop('a hook failed');
    }
    done();
  }

  /** Puts Dredd's transactions into the order of the plan, in place. Any that is missing or too many is a problem. */
  #arrange(transactions: DreddTransaction[]): void {
    const arranged = this.#settings.transactions.map((planned) => {
      const found = transactions.filter((transaction) => this.#planned(transaction) === planned);
      if (found.length !== 1) throw new Error(`Dredd has ${found.length} transactions of ${planned.operation}`);
      return found[0] as DreddTransaction;
    });
    if (arranged.length !== transactions.length) throw new Error('Dredd has transactions that are not planned');
    transactions.splice(0, transactions.length, ...arranged);
  }

  /** What is not prepared to its end is not sent: Dredd would send the example of the document, with an agent who was not given. */
  #prepare(transaction: DreddTransaction): void {
    transaction.skip = true;
    const planned = this.#planned(transaction);
    if (planned === undefined) throw new Error(`"${transaction.name}" is not planned`);
    const descriptor = operation(planned.operation);
    if (descriptor.needsGuid && this.#guid === undefined) this.stop('the sign-in gave no Guid');
    if (this.#stopReason !== undefined) {
      this.#tell({ type: 'skipped', operation: planned.operation, reason: this.#stopReason });
      return;
    }
    const { method } = descriptor;
    const body = planned.body && JSON.stringify(planned.body);
    const headers = this.#headers(descriptor);
    const { agentid, baseUrl } = this.#settings;
    const { protocol, hostname, port, pathname } = new URL(baseUrl);
    this.#current = {
      operation: planned.operation,
      agentid,
      sent: planned.sent,
      request: { method, url: `${baseUrl}${planned.pathAndQuery}`, headers, body },
    };
    transaction.protocol = protocol;
    transaction.host = withoutBrackets(hostname);
    transaction.port = port;
    transaction.fullPath = `${pathname}${planned.pathAndQuery}`;
    transaction.request.headers = headers;
    transaction.request.body = body ?? '';
    transaction.skip = false;
    this.#tell({ type: 'sending', attempt: this.#current });
  }

  #headers(descriptor: OperationDescriptor): Record<string, string> {
    return {
      Accept: descriptor.answer.mediaType,
      ...documentedHeaders(descriptor),
      ...this.#cookies.header(),
      ...(descriptor.needsGuid && this.#guid !== undefined && { [guidHeader]: this.#guid }),
    };
  }

  #received(transaction: DreddTransaction): void {
    const { real } = transaction;
    const attempt = this.#current;
    if (attempt === undefined || real === undefined) throw new Error(`an answer to "${transaction.name}", which was not sent`);
    const headers = Object.fromEntries(Object.entries(real.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
    const cookies = [real.headers['set-cookie'] ?? []].flat();
    const body = textOf(real);
    const exchange: Exchange = { ...attempt, outcome: { kind: 'answer', status: real.statusCode, headers, cookies, body } };
    this.#tell({ type: 'exchange', exchange });
    this.#cookies.take(cookies);
    this.#guid = guidOf(exchange) ?? this.#guid;
    const succeeded = isSuccess(retcodeOf(exchange));
    transaction.real = { statusCode: real.statusCode, headers: real.headers, body: body.replace(/^\ufeff/, '') };
    transaction.expected = expectation(operation(attempt.operation), headers['content-type'], succeeded);
  }

  #judged(transaction: DreddTransaction): void {
    const attempt = this.#current;
    if (attempt === undefined) return;
    this.#current = undefined;
    const { valid = false, message = 'Dredd gave no verdict' } = transaction.test ?? {};
    this.#tell({ type: 'verdict', operation: attempt.operation, valid, message });
  }

  #planned(transaction: DreddTransaction): Transaction | undefined {
    return this.#settings.transactions.find(({ operation: id }) => {
      const { method, path } = operation(id);
      return transaction.request.method === method && transaction.origin.resourceName === path;
    });
  }
}

/** Dredd hands over a body in Base64 as soon as it has, or seems to have, anything but UTF-8. */
function textOf({ body = '', bodyEncoding }: NonNullable<DreddTransaction['real']>): string {
  return bodyEncoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body;
}

/**
 * What Gavel compares an answer with. By itself Dredd takes the example of the document for the expectation: it compares only its
 * keys, wants every header that is mentioned, and reads media types to the letter.
 */
function expectation(
  descriptor: OperationDescriptor,
  contentType: string | undefined,
  succeeded: boolean,
): DreddTransaction['expected'] {
  const { status, mediaType, success, failures, setGuid } = descriptor.answer;
  const accepted = contentType !== undefined && sameMediaType(contentType, mediaType);
  return {
    statusCode: String(status),
    headers: {
      'content-type': accepted ? contentType : mediaType,
      ...(setGuid?.sent === 'on-success' && succeeded && { [setGuidHeader.toLowerCase()]: '' }),
    },
    bodySchema: { oneOf: [success, ...failures] },
  };
}
