import { agentStates, authModes, callTransitions } from '../../generated/catalog.js';
import type { Contract } from '../contract.js';
import type { AgentStateDescriptor, JsonSchema, OperationDescriptor } from '../descriptor.js';
import { agentNumber } from './limits.js';
import { perContract } from './per-contract.js';

const text: JsonSchema = { type: 'string' };
const flag: JsonSchema = { type: 'boolean' };
const whole: JsonSchema = { type: 'integer', minimum: 0 };
/** In milliseconds since 1970. */
const time: JsonSchema = { type: 'integer', minimum: 0 };
const content: JsonSchema = { type: ['object', 'string', 'null'] };
const event = object(['eventType'], { eventType: text, workNo: text, content });
const guids = list(object(['guid'], { guid: text, at: time }));

/** States that an agent can be in; who waits for another state is in the one where that is. */
const states = Object.entries<AgentStateDescriptor>(agentStates)
  .filter(([name, { waits }]) => name !== 'signed-out' && waits === undefined)
  .map(([name]) => name);

/** Phases of a call that an agent has. */
const phases = [...new Set(callTransitions.map(({ phase }) => phase.to))].filter((phase) => phase !== 'none');

/** What a situation may be made from; the ranges are those of the contract. The roster and the faults are checked for themselves. */
export const situationSchema = perContract((contract) => schemaOf(contract, agentRanges(contract)));

/** The same where departures from the contract may have let any value through. */
export const looseSituationSchema = perContract((contract) =>
  schemaOf(contract, { agentid: { type: 'integer' }, customState: {}, phone: text, serviceToken: text, skill: {} }),
);

type Ranges = Readonly<Record<'agentid' | 'customState' | 'phone' | 'serviceToken' | 'skill', JsonSchema>>;

function agentRanges(contract: Contract): Ranges {
  const { serviceToken = text } = contract.operation('login').body?.schema.properties ?? {};
  const { phonenum: phone = text } = contract.operation('loginEx').body?.schema.properties ?? {};
  const customState = contract.operation('setCustomState').parameters.find(({ name }) => name === 'customstate')?.schema ?? {};
  const skill = contract.operation('queryAgentSkills').answer.success.properties?.result?.items?.properties?.id ?? {
    type: 'integer',
  };
  return { agentid: agentNumber(contract), customState, phone, serviceToken, skill };
}

function schemaOf(contract: Contract, { agentid, customState, phone, serviceToken, skill }: Ranges): JsonSchema {
  const waiting = contract.operations.filter(({ transitions }) => transitions.some(({ later }) => later)).map(({ id }) => id);
  const agent = object(['agentid'], {
    agentid,
    state: { enum: states },
    since: time,
    before: { enum: Object.keys(agentStates) },
    loginTime: time,
    lastPollAt: time,
    phone,
    password: text,
    guids,
    events: list(event),
    push: object(['uri'], { uri: text, serviceToken }),
    pending: object(['operation', 'values'], { operation: { enum: waiting }, values: { type: 'object' } }),
    call: object(['callid', 'caller', 'called', 'phase'], {
      callid: text,
      caller: text,
      called: text,
      phase: { enum: phases },
      talkingSince: time,
    }),
    reminder: object(['at', 'event'], { at: time, event: object(['eventType', 'content'], { eventType: text, content }) }),
    autoEnterIdle: flag,
    autoAnswer: flag,
    takesCalls: flag,
    skills: list(skill),
    customState,
  });
  return object(['agents'], {
    contract: object(['edition'], { version: text, edition: text }),
    now: time,
    holdMs: whole,
    departed: { enum: [true] },
    authentication: object([], { auth: { enum: Object.keys(authModes) }, renewedAfterMs: whole, validForMs: whole }),
    roster: { type: 'object' },
    calls: whole,
    agents: list(agent),
    ended: list(object(['agentid', 'guids'], { agentid, guids })),
    faults: { type: 'array' },
    seed: { type: 'integer' },
    met: list(
      object(['hits', 'matches'], {
        hits: whole,
        matches: list(object(['agentid', 'count'], { agentid: { type: 'integer' }, count: whole })),
      }),
    ),
  });
}

/** What a request says in its path and query. */
export function valuesSchema({ parameters }: OperationDescriptor): JsonSchema {
  const all = parameters.filter(({ in: place }) => place !== 'header');
  return object(
    all.filter(({ name, required }) => required && name !== 'agentid').map(({ name }) => name),
    Object.fromEntries(all.map(({ name, schema }) => [name, schema])),
  );
}

function object(required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', additionalProperties: false, required, properties };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}
