import type { Cast } from './cast.js';
import type { DirectInput, WireInput } from './input.js';
import { nameOf, type Outcome } from './outcome.js';

/** Characters of an input that are told; the seed brings the whole of it back. */
const most = 3000;

/** Notes what was wrong with an input, with a line that sends it again as far as it is short. */
export function complainOf(outcome: Outcome, input: WireInput | DirectInput, fault: string, cast: Cast): void {
  const line = withoutGuids('pieces' in input ? lineOf(input) : JSON.stringify(input.request), cast);
  const short = line.length > most ? `${line.slice(0, most)} (and so on, ${line.length} characters)` : line;
  outcome.complain(`${nameOf(input)}: ${withoutGuids(fault, cast)}`, short);
}

function lineOf({ pieces, ending }: WireInput): string {
  const escaped = [...Buffer.concat(pieces).toString('latin1')].map((letter) => {
    if (letter === '\r') return '\\r';
    if (letter === '\n') return '\\n';
    if (/[\x20-\x7e]/.test(letter) && !/['\\%]/.test(letter)) return letter;
    return letter === '%' ? '%%' : `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `printf '${escaped.join('')}' | nc ${ending === 'end' ? '-N ' : ''}127.0.0.1 $PORT`;
}

/** With the Guids of the run, which say nothing in another one, replaced by the names of those whose they are. */
function withoutGuids(text: string, { bystanders, insiders, gone }: Cast): string {
  return [...bystanders, ...insiders, gone].reduce(
    (changed, { agentid, guid }) => changed.replaceAll(guid, `(Guid of ${agentid})`),
    text,
  );
}
