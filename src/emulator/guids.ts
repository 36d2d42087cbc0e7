import { authModes } from '../../generated/catalog.js';
import type { Clock } from '../clock.js';

/** How the gateway authenticates: `AUTHMODE` 1 is static, 2 (the vendor's default) dynamic. */
export type AuthMode = keyof typeof authModes;

/** Renewal and validity of a Guid under dynamic authentication (page cec_07_0005), in milliseconds. */
const renewalMs = authModes.dynamic.renewedEverySeconds * 1000;
const validForMs = authModes.dynamic.validForSeconds * 1000;

interface Issued {
  readonly guid: string;
  readonly at: number;
}

/** The Guids of one session: the present one and those that it took the place of but that are still valid. */
export class Guids {
  readonly #clock: Clock;
  readonly #mode: AuthMode;
  readonly #next: () => string;
  readonly #renewedAfterMs: number;
  #issued: Issued[] = [];

  constructor(clock: Clock, mode: AuthMode, next: () => string, renewedAfterMs: number = renewalMs) {
    this.#clock = clock;
    this.#mode = mode;
    this.#next = next;
    this.#renewedAfterMs = renewedAfterMs;
  }

  /** A new Guid. The earlier ones stay valid until their time is over. */
  issue(): string {
    const guid = this.#next();
    this.#issued = [...this.#issued.filter((issued) => this.#isValid(issued)), { guid, at: this.#clock.now() }];
    return guid;
  }

  /** A new Guid if the present one is due for renewal; always undefined under static authentication. */
  renew(): string | undefined {
    const present = this.#issued.at(-1);
    const due = this.#mode === 'dynamic' && present !== undefined && this.#clock.now() - present.at >= this.#renewedAfterMs;
    return due ? this.issue() : undefined;
  }

  accepts(guid: string | undefined): boolean {
    return this.#issued.some((issued) => issued.guid === guid && this.#isValid(issued));
  }

  /** Whether something holds of any of them. */
  has(holds: (guid: string) => boolean): boolean {
    return this.#issued.some(({ guid }) => holds(guid));
  }

  #isValid(issued: Issued): boolean {
    return this.#mode === 'static' || this.#clock.now() - issued.at < validForMs;
  }
}
