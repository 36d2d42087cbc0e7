import type { OperationDescriptor } from '../descriptor.js';
import type { Account } from './accounts.js';
import type { EventQueue } from './event-queue.js';
import type { Guids } from './guids.js';
import type { SealedPassword } from './password.js';
import { type PushValues, pushTargetOf } from './push-target.js';
import type { Session } from './session.js';

/** What a sign-in says of the agent. */
export interface SignInValues extends PushValues {
  readonly password?: string;
  readonly status?: number;
  readonly autoenteridle?: boolean;
  readonly autoanswer?: boolean;
  readonly phonenum?: string;
}

/** What a sign-in finds. */
interface Found {
  readonly by: OperationDescriptor;
  readonly account: Account | undefined;
  readonly password: SealedPassword;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly guids: Guids;
  readonly events: EventQueue;
}

/** The session of an agent who signs in, before the first state. */
export function newSession(agentid: number, values: SignInValues, { by, account, password, now, guids, events }: Found): Session {
  const { phonenum = '', autoenteridle = true, autoanswer = true } = values;
  const push = pushTargetOf(by, values);
  return {
    agentid,
    loginTime: now,
    guids,
    events,
    ...(push && { push }),
    password,
    phone: phonenum,
    state: 'signed-out',
    since: now,
    before: 'signed-out',
    pending: undefined,
    call: undefined,
    autoEnterIdle: autoenteridle,
    autoAnswer: autoanswer,
    takesCalls: true,
    skills: (account?.skills ?? []).map(({ id }) => id),
    customState: undefined,
    lastPollAt: now,
    reminder: undefined,
  };
}
