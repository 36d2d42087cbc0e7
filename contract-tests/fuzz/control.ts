import type { Cast } from './cast.js';
import type { Draft } from './input.js';
import type { Random } from './random.js';
import { inheritedNames } from './values.js';

/** A request below the path of the emulator's own. None of them sets or clears a fault. */
function asked(method: string, target: string, body?: string): Draft {
  return { method, target, headers: [], ...(body !== undefined && { body }), expected: 'control', maySucceed: false };
}

const fault = '/_emulator/fault';

function put(bodyOf: (r: Random) => string) {
  return (r: Random): Draft => asked('PUT', fault, bodyOf(r));
}

/** Requests to the emulator itself that have to be refused. */
export const controls: Readonly<Record<string, (r: Random, cast: Cast) => Draft>> = {
  'other paths': (r) =>
    asked(
      'GET',
      `/_emulator/${r.pick(['faults', 'fault/', 'fault/1', 'fault%20', '../fault', 'Fault', '%66ault', '//', 'fault;a', 'agents/x', `x${r.text(9)}`])}`,
    ),
  'paths of names that objects inherit': (r) => asked(r.pick(['GET', 'PUT', 'DELETE']), `/_emulator/${r.pick(inheritedNames)}`),
  'very long paths': (r) => asked('GET', `/_emulator/${r.text(1).repeat(r.int(1000, 12_000))}`),
  'other methods': (r) => asked(r.pick(['POST', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']), fault, '{"faults":[]}'),
  'no JSON': put((r) => r.pick(['', '{', 'faults', '\x00', '{"faults":[', r.bytes(r.int(1, 50))])),
  'no object': put((r) => r.pick(['[]', 'null', '1', '"faults"', '[{"faults":[]}]'])),
  'no list': put((r) => `{"faults":${r.pick(['null', '{}', '"all"', '1', 'true', '{"length":0}'])}}`),
  'no list at all': put((r) => `{"${r.pick(inheritedNames)}":[],"Faults":[]}`),
  'no such fault': put((r) => JSON.stringify({ faults: [r.text(r.int(0, 200)), ...inheritedNames] })),
  'no names': put((r) => `{"faults":[${r.pick(['null', '1', 'true', '[]', '{}', '[["a"]]', '[null]'])}]}`),
  'names that are no text': put(
    (r) => `{"faults":[${r.pick(['{"toString":1}', '{"toString":null,"valueOf":null}', '[{"toString":[]}]'])}]}`,
  ),
  'deep nesting': put((r) => {
    const depth = r.int(100, 20_000);
    return `{"faults":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  }),
  'no situation': (r) =>
    asked(
      'PUT',
      '/_emulator/state',
      `{"agents":${r.pick(['1', '[{}]', '[{"agentid":"x"}]', '[{"agentid":291,"state":"asleep"}]', '[{"agentid":291},{"agentid":291}]', '[{"agentid":291,"guids":{}}]', '[null]', '{"length":1}'])}}`,
    ),
  'no time': (r) =>
    asked(
      'POST',
      '/_emulator/clock',
      r.pick(['', '{"advanceMs":-1}', '{"advanceMs":1e400}', '{"advanceSeconds":"1"}', '{"advanceMs":null}', '[]']),
    ),
  'no call': (r) =>
    asked(
      'POST',
      `/_emulator/agents/${r.pick(['0', '999998', '1'.repeat(400)])}/call`,
      r.pick(['', '{"do":"sing"}', '{"do":"ring"}', '{', '{"caller":1}']),
    ),
  'too many': put((r) => JSON.stringify({ faults: Array.from({ length: r.int(100, 300) }, () => r.text(5)) })),
};
