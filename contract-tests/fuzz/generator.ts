import { asPublished } from '../../src/contract.js';
import { refusedBodies } from './bodies.js';
import type { Cast } from './cast.js';
import { controls } from './control.js';
import { framings } from './framing.js';
import { headers } from './headers.js';
import type { DirectInput, Draft, Kind, WireInput } from './input.js';
import { methods } from './methods.js';
import { noHttp } from './no-http.js';
import { paths } from './paths.js';
import type { Random } from './random.js';
import { own, refused } from './requests.js';
import { asDirect, asWire } from './written.js';

type Make<T> = (r: Random, cast: Cast) => T;
type Variants<T> = Readonly<Record<string, Make<T>>>;

const withBody = asPublished.operations.filter(({ body }) => body !== undefined);

/** Every body at an operation that takes one: of somebody else, and now and then of an insider. */
const bodies: Variants<Draft> = {
  ...Object.fromEntries(
    Object.entries(refusedBodies).map(([variant, make]): [string, Make<Draft>] => [
      variant,
      (r, cast) => {
        const operation = r.pick(withBody);
        const body = make(r, operation);
        return r.chance(0.3) ? own(r, cast, { body }) : refused(r, cast, { operation, body });
      },
    ]),
  ),
  'as documented': (r, cast) => own(r, cast),
};

const drafts = { methods, paths, headers, bodies, control: controls } satisfies Partial<Record<Kind, Variants<Draft>>>;

const raw = { framing: framings, 'no HTTP': noHttp } as const;

/** Every kind of input over a connection with its variants. */
export const wireVariants = namesOf({ ...drafts, ...raw });

/** Every kind of input without a connection with its variants. */
export const directVariants = namesOf(drafts);

/** Some input over a connection. */
export function wireInput(r: Random, cast: Cast): WireInput {
  const kind = r.pick(Object.keys(wireVariants) as Kind[]);
  const variant = r.pick(wireVariants[kind] ?? []);
  if (kind !== 'framing' && kind !== 'no HTTP') return asWire(r, made(drafts[kind], variant)(r, cast), { kind, variant });
  const { text, ...rest } = made(raw[kind], variant)(r, cast);
  const whole = Buffer.from(text, 'latin1');
  const pieces = rest.expected === 'envelope' && rest.ending !== 'end' ? r.pieces(whole, r.int(1, 4)) : r.pieces(whole, 1);
  return { ...rest, kind, variant, pieces, isHead: false };
}

/** Some input without a connection. */
export function directInput(r: Random, cast: Cast): DirectInput {
  const kind = r.pick(Object.keys(directVariants) as (keyof typeof drafts)[]);
  const variant = r.pick(directVariants[kind] ?? []);
  return asDirect(made(drafts[kind], variant)(r, cast), { kind, variant });
}

function made<T>(variants: Variants<T>, variant: string): Make<T> {
  const make = variants[variant];
  if (make === undefined) throw new Error(`there is no variant ${variant}`);
  return make;
}

function namesOf(kinds: Readonly<Partial<Record<Kind, Variants<unknown>>>>): Readonly<Partial<Record<Kind, readonly string[]>>> {
  return Object.fromEntries(Object.entries(kinds).map(([kind, variants]) => [kind, Object.keys(variants)]));
}
