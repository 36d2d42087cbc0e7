import type { Disturbance } from '../../disturbance.js';

/** How things are called in the page. */
export function words() {
  const two = (value: number) => String(value).padStart(2, '0');

  /** The time of day where the user is. */
  const timeOf = (at: number): string => {
    const date = new Date(at);
    return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  };

  const dateOf = (at: number): string => {
    const date = new Date(at);
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${timeOf(at)}`;
  };

  const durationOf = (ms: number): string => {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (minutes === 0) return `${seconds} s`;
    if (hours === 0) return `${minutes} min ${two(seconds % 60)} s`;
    if (hours < 24) return `${hours} h ${two(minutes % 60)} min`;
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  };

  const countOf = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

  /** What a disturbance is about, in one line. */
  const disturbanceOf = (disturbance: Disturbance): string => {
    const { effect, operation, agent, event, skip, count, probability, ms, toMs, retcode, status, handled } = disturbance;
    const detail = effect === 'latency' ? [`${ms}${toMs === undefined ? '' : ` to ${toMs}`} ms`] : [retcode, status];
    const list = (value: unknown) => [value].flat().join(', ');
    return [
      [effect, ...detail.filter((part) => part !== undefined)].join(' '),
      operation === undefined ? 'every operation' : list(operation),
      ...(agent === undefined ? [] : [`agent ${list(agent)}`]),
      ...(event === undefined ? [] : [event]),
      ...(skip ? [`after the first ${skip}`] : []),
      ...(count === undefined ? [] : [`at most ${count} ×`]),
      ...(probability === undefined ? [] : [`probability ${probability}`]),
      ...(handled === undefined ? [] : [handled ? 'handled all the same' : 'not handled']),
    ].join(', ');
  };

  /** Whether a text has all of the words that are searched for, in any order. */
  const matcherOf = (search: string): ((text: string) => boolean) => {
    const parts = search.toLowerCase().split(/\s+/).filter(Boolean);
    return (text) => {
      const lower = text.toLowerCase();
      return parts.every((part) => lower.includes(part));
    };
  };

  return { timeOf, dateOf, durationOf, countOf, disturbanceOf, matcherOf };
}

export type Words = ReturnType<typeof words>;
