import type { Target } from '../check/target.js';
import { ask } from './answer.js';
import { examineTls } from './certificate.js';
import { hasFailed, type Line, type Section } from './diagnosis.js';
import { type Approach, connectTo, resolveName } from './reach.js';

/** Looks at a gateway step by step, until one fails: the next could not succeed. */
export async function gateway(target: Target, approach: Approach): Promise<Section> {
  const url = new URL(target.baseUrl);
  const steps: readonly (() => Promise<Line[]>)[] = [
    () => resolveName(url, approach),
    () => connectTo(url, approach),
    ...(url.protocol === 'https:' ? [() => examineTls(url, approach)] : []),
    () => ask(target, approach),
  ];
  const lines: Line[] = [];
  for (const step of steps) {
    lines.push(...(await step()));
    if (hasFailed(lines)) break;
  }
  return { name: 'gateway', title: `Gateway ${target.baseUrl}`, lines };
}
