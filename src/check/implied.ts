import { allOperations } from '../operation.js';
import { allStatements } from './statement.js';

/** What a statement that was seen to be kept shows besides: the other end of the same rope. */
const consequences: readonly (readonly [kept: RegExp, implied: readonly string[]])[] = [
  [/^(\w+)\.body\.status\.default$/, ['$1.body.*.optional']],
  [/^(\w+)\.event\.AgentState_Work$/, ['$1.body.status.values']],
  [/^rest\.rule\.prolong-when-resting$/, ['rest.prolong.mandatory-when', 'rest.prolong.optional']],
  [/^rest\.event\.AgentState_SetRest_Success$/, ['rest.rule.accepted-is-not-granted']],
  [
    /^getAgentEvent\.answer\.event$/,
    ['getAgentEvent.rule.one-event-per-answer', 'getAgentEvent.rule.purpose', 'getAgentEvent.calldata.optional'],
  ],
  [/^setAgentAutoEnterIdle\.flag\.min-length$/, ['setAgentAutoEnterIdle.flag.mandatory']],
  [/^(\w+)\.answer\.retcode$/, ['$1.Content-Type.default', '$1.Content-Type.type']],
];

/** The documented request of a command leaves out what is optional. */
function ofOptionalParameters(): typeof consequences {
  return allOperations().flatMap(({ id, parameters, session }) =>
    parameters
      .filter(({ in: place, required }) => place === 'query' && !required && session === undefined)
      .map(({ name }) => [new RegExp(`^${id}\\.rule\\.purpose$`), [`${id}.${name}.optional`]] as const),
  );
}

/** The statements that are kept because others are. */
export function impliedBy(kept: ReadonlySet<string>): string[] {
  return [...consequences, ...ofOptionalParameters()].flatMap(([pattern, implied]) =>
    [...kept].filter((id) => pattern.test(id)).flatMap((id) => implied.flatMap((name) => matching(id.replace(pattern, name)))),
  );
}

function matching(name: string): string[] {
  if (!name.includes('*')) return [name];
  const [before = '', after = ''] = name.split('*');
  return allStatements()
    .map(({ id }) => id)
    .filter((id) => id.startsWith(before) && id.endsWith(after));
}
