import { server } from '../../generated/catalog.js';
import { asPublished } from '../../src/contract.js';
import type { OperationDescriptor } from '../../src/descriptor.js';
import { guidHeader } from '../../src/guid.js';
import { asJson, type Body, refusedBody } from './bodies.js';
import { type Cast, numbersOf, wrongGuid } from './cast.js';
import type { Draft } from './input.js';
import type { Random } from './random.js';
import { textOf, type Where } from './values.js';

/** The password of every agent of the cast. No other input than a sign-in of an insider has it. */
export const password = 'correct horse';

/** Path of the contract, below which every documented path is. */
export const base = server.basePath;

/** What a request is made of, unless it is left to chance. */
export interface Parts {
  readonly operation?: OperationDescriptor;
  /** Whose Guid it does not have. */
  readonly agentid?: number;
  /** The agent as the path has it. */
  readonly agent?: string;
  readonly where?: Where;
  readonly body?: Body;
}

/** A request that has to be refused: its Guid is not that of its agent, and no sign-in takes its body. */
export function refused(r: Random, cast: Cast, parts: Parts = {}): Draft {
  const { operation = r.pick(asPublished.operations), agentid = r.pick(numbersOf(cast)) } = parts;
  const { agent = String(agentid), where = 'inside', body = bodyFor(r, operation) } = parts;
  return written(r, operation, agent, wrongGuid(r, cast, agentid), where, body);
}

/** A request of an insider, which may be a success. Those that would end the session are few, so that it lasts for others. */
export function own(r: Random, cast: Cast, { where = 'inside', body }: Pick<Parts, 'where' | 'body'> = {}): Draft {
  const lasting = asPublished.operations.filter(({ session }) => session === undefined);
  const operation = r.pick(r.chance(0.1) ? asPublished.operations : lasting);
  const { agentid, guid } = r.pick(cast.insiders);
  const given = body ?? (operation.body === undefined ? bodyFor(r, operation) : asJson(validBody(r, cast, operation)));
  return { ...written(r, operation, String(agentid), guid, where, given), maySucceed: true };
}

function written(
  r: Random,
  operation: OperationDescriptor,
  agent: string,
  guid: string | undefined,
  where: Where,
  body: Body | undefined,
): Draft {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'agentid' ? agent : encodeURIComponent(textOf(r, schemaOf(operation, name), where)),
  );
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && r.chance(0.7))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(textOf(r, schema, where))}`);
  return {
    method: operation.method,
    target: `${base}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: [
      ...(guid === undefined ? [] : [[guidHeader, guid] as const]),
      ...(body?.mediaType === undefined ? [] : [['Content-Type', body.mediaType] as const]),
    ],
    ...(body && { body: body.text }),
    expected: 'envelope',
    maySucceed: false,
  };
}

export function schemaOf({ parameters }: OperationDescriptor, name: string) {
  return parameters.find((parameter) => parameter.name === name)?.schema ?? { type: 'string' };
}

function bodyFor(r: Random, operation: OperationDescriptor): Body | undefined {
  return operation.body || r.chance(0.1) ? refusedBody(r, operation) : undefined;
}

/** A body that the operation takes, but for a change of the password: the agents have to be able to sign in again. */
function validBody(r: Random, { insiders }: Cast, operation: OperationDescriptor): string {
  if (operation.id === 'modifyAccountPwdEx') return JSON.stringify({ oldPassword: 'another', newPassword: r.text(12) });
  if (operation.id !== 'sendNoteletEx') return JSON.stringify({ ...operation.body?.example, password });
  const agentIds = [r.pick(insiders).agentid, r.pick([0, -1, 2 ** 53, 1e300, ...insiders.map(({ agentid }) => agentid)])];
  return JSON.stringify({ agentIds, content: r.text(r.int(0, 1023)) });
}
