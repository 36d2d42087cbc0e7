import { type Answered, type Check, claimsSuccess, shown } from './check.js';

/** What an answer says of an agent, it says of the one who asked: `workno` of the sign-in result, `workNo` of an event. */
export const ownAgent: Check = {
  id: 'own-agent',
  applies: (answered) => claimsSuccess(answered) && mentioned(answered) !== undefined,
  parts: (answered) => [partOf(mentioned(answered)?.pointer ?? '')],
  flaws(answered) {
    const found = mentioned(answered);
    const expected = String(answered.exchange.sent.agentid ?? answered.exchange.agentid);
    if (found === undefined || String(found.value) === expected) return [];
    const message = `${found.pointer} names another agent`;
    return [{ part: partOf(found.pointer), severity: 'error', message, expected, actual: shown(found.value) }];
  },
};

function partOf(pointer: string): string {
  return `answer${pointer.replaceAll('/', '.')}`;
}

function mentioned({ json }: Answered): { pointer: string; value: unknown } | undefined {
  for (const [holder, field] of [
    ['result', 'workno'],
    ['event', 'workNo'],
  ] as const) {
    const object = json?.[holder];
    if (typeof object === 'object' && object !== null && field in object) {
      return { pointer: `/${holder}/${field}`, value: (object as Record<string, unknown>)[field] };
    }
  }
  return undefined;
}
