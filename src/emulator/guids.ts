import { authModes } from '../../generated/catalog.js';
import type { Clock } from '../clock.js';
import { InvalidSetting } from '../invalid-setting.js';

/** How the gateway authenticates: `AUTHMODE` 1 is static, 2 (the vendor's default) dynamic. */
export type AuthMode = keyof typeof authModes;

/** Renewal and validity of a Guid under dynamic authentication (page cec_07_0005), in milliseconds. */
const renewalMs = authModes.dynamic.renewedEverySeconds * 1000;
const validMs = authModes.dynamic.validForSeconds * 1000;

/** Guids of one session that are taken at the same time at most: who asks for new ones all the time is not to fill the memory. */
const kept = 100;

/** How long a Guid lives under dynamic authentication, in milliseconds. */
export interface GuidLife {
  /** Default: as the page has it. */
  readonly renewedAfterMs?: number | undefined;
  /** Default: as the page has it. */
  readonly validForMs?: number | undefined;
}

/** How a gateway authenticates, with nothing left out. */
export interface Authentication {
  readonly auth: AuthMode;
  /** In milliseconds; of no account where the Guid stays. */
  readonly renewedAfterMs: number;
  readonly validForMs: number;
}

/**
 * How a gateway authenticates; what is left out is as the page has it (cec_07_0005).
 *
 * @throws {InvalidSetting} on Guids that are dead before they are renewed: the renewal interval has to be the smaller one (facts of that page)
 */
export function authenticationOf({
  auth = 'dynamic',
  renewedAfterMs = renewalMs,
  validForMs = validMs,
}: GuidLife & { readonly auth?: AuthMode | undefined }): Authentication {
  if (auth === 'dynamic' && renewedAfterMs >= validForMs)
    throw new InvalidSetting(
      `a Guid that is taken for ${validForMs} ms has to be renewed before that, and not after ${renewedAfterMs} ms: every client would be locked out`,
    );
  return { auth, renewedAfterMs, validForMs };
}

/** A Guid, and when it was given out in milliseconds since 1970. */
export interface IssuedGuid {
  readonly guid: string;
  readonly at: number;
}

/** The Guids of one session: the present one and those that it took the place of but that are still valid. */
export class Guids {
  readonly #clock: Clock;
  readonly #life: Authentication;
  readonly #next: () => string;
  #issued: readonly IssuedGuid[];

  /** @param issued those that there are already, the oldest first */
  constructor(clock: Clock, life: Authentication, next: () => string, issued: readonly IssuedGuid[] = []) {
    this.#clock = clock;
    this.#life = life;
    this.#next = next;
    this.#issued = issued;
  }

  /** Those that are still valid, the oldest first. */
  get issued(): readonly IssuedGuid[] {
    return this.#issued.filter((issued) => this.#isValid(issued));
  }

  /** A new Guid. The earlier ones stay valid until their time is over. */
  issue(): string {
    const guid = this.#next();
    this.#issued = [...this.issued.slice(1 - kept), { guid, at: this.#clock.now() }];
    return guid;
  }

  /** A new Guid if the present one is due for renewal; always undefined under static authentication. */
  renew(): string | undefined {
    const present = this.#issued.at(-1);
    const { auth, renewedAfterMs } = this.#life;
    const due = auth === 'dynamic' && present !== undefined && this.#clock.now() - present.at >= renewedAfterMs;
    return due ? this.issue() : undefined;
  }

  /** Has the present Guid be due for renewal at most, and not over, as with a client who has not stopped polling. */
  keep(): void {
    const due = this.#clock.now() - this.#life.renewedAfterMs;
    const [last] = this.#issued.slice(-1);
    if (last && last.at < due) this.#issued = [...this.#issued.slice(0, -1), { guid: last.guid, at: due }];
  }

  accepts(guid: string | undefined): boolean {
    return this.#issued.some((issued) => issued.guid === guid && this.#isValid(issued));
  }

  /** Whether something holds of any of them. */
  has(holds: (guid: string) => boolean): boolean {
    return this.#issued.some(({ guid }) => holds(guid));
  }

  #isValid(issued: IssuedGuid): boolean {
    return this.#life.auth === 'static' || this.#clock.now() - issued.at < this.#life.validForMs;
  }
}
