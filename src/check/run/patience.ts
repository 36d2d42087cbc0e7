import { roles } from '../roles.js';

/** Milliseconds that a poll is waited for, beyond the time for an event, before it counts as never answered. */
export const unansweredMs = () => (roles().poll.heldSeconds ?? 0) * 1000;

/** Milliseconds that an event may take before it counts as missing; gateways deliver within one second. */
export const graceMs = 4_000;

/** Milliseconds from which on a poll counts as held. */
export const heldLongMs = 1_000;

/** Milliseconds between two polls, and somewhat more. */
export const betweenPollsMs = () => (roles().poll.pollSpacingMs?.minimum ?? 0) + 100;

/** Milliseconds that an event which is due at some time may be late. */
export const lateMs = 2_000;

/** Milliseconds that are waited after a request for an event that it should not have caused: at least, and at most. */
export const settleRange = { least: 4, most: 60 };

/** Milliseconds that are waited at most for an event that may have gone to the wrong agent. */
export const strayMs = 500;
