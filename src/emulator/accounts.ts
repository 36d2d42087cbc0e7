import type { Clock } from '../clock.js';
import type { Contract } from '../contract.js';
import { type SealedPassword, seal } from './password.js';
import { daysAfter, daysUntil, type Roster, type RosterAgent, type Skill } from './roster.js';

/** An agent as the platform knows one, signed in or not. */
export interface Account extends Omit<RosterAgent, 'password' | 'skills' | 'vdn'> {
  /** Absent where any password is right. */
  readonly password?: SealedPassword;
  readonly skills: readonly Skill[];
  readonly vdn: number;
  /** Wrong passwords since the last sign-in that succeeded. */
  readonly wrongPasswords: number;
  /** When the password expires, in milliseconds since 1970; absent if never. */
  readonly passwordExpiresAt?: number;
}

/** The skill queues of an agent without any of its own: their contents are nobody's, so two are as good as any. */
const usualSkills: readonly Skill[] = [
  { name: 'orders', id: 1, mediatype: 5 },
  { name: 'web chat', id: 2, mediatype: 1 },
];

/** Who may sign in, and as what. */
export class Accounts {
  readonly #clock: Clock;
  readonly #contract: Contract;
  readonly #others: 'any' | 'none';
  readonly #accounts: Map<number, Account>;

  /** @param roster default: everybody is admitted, with any password */
  constructor(clock: Clock, contract: Contract, { agents = [], others = 'none' }: Roster = { others: 'any' }) {
    this.#clock = clock;
    this.#contract = contract;
    this.#others = others;
    this.#accounts = new Map(agents.map((agent) => [agent.agentid, this.#account(agent)]));
  }

  /** The account of an agent, if there is one. */
  of(agentid: number): Account | undefined {
    return this.#accounts.get(agentid) ?? (this.#others === 'any' ? anybody(agentid) : undefined);
  }

  /**
   * `"0"` if the agent may sign in so, or else the code of the refusal. Wrong passwords are counted.
   *
   * The pages do not say what comes first where several things are wrong.
   */
  admit(agentid: number, password: SealedPassword, phone: string): string {
    const account = this.of(agentid);
    if (account === undefined) return '100-004';
    const { lockAfter, wrongPasswords, phones, passwordExpiresAt } = account;
    if (lockAfter !== undefined && wrongPasswords >= lockAfter) return '110-016';
    if (account.password !== undefined && account.password !== password) {
      this.#change(account, { wrongPasswords: wrongPasswords + 1 });
      return '100-004';
    }
    if (phone !== '' && phones !== undefined && !phones.includes(phone)) return '100-014';
    // An older table has no code of its own for it.
    if (passwordExpiresAt !== undefined && this.#clock.now() >= passwordExpiresAt)
      return this.#contract.errorCode('100-020') ? '100-020' : '100-004';
    if (wrongPasswords > 0) this.#change(account, { wrongPasswords: 0 });
    return '0';
  }

  /** Gives an agent another password (page cec_07_0350), which is good for as many days as that of the roster, or for ever. */
  setPassword(agentid: number, password: string): void {
    const { passwordExpiresAt: _, ...account } = this.of(agentid) ?? anybody(agentid);
    this.#accounts.set(agentid, this.#account({ ...account, password, mustChangePassword: false }));
  }

  /** Takes the lock of an account away. */
  unlock(agentid: number): void {
    const account = this.#accounts.get(agentid);
    if (account) this.#change(account, { wrongPasswords: 0 });
  }

  /** Whole days for which the password is good, as text; empty if it never expires (page cec_07_1224). */
  daysLeft({ passwordExpiresAt }: Account): string {
    return passwordExpiresAt === undefined ? '' : String(daysUntil(passwordExpiresAt, this.#clock.now()));
  }

  /** All of it as a value, from which the same can be made again. */
  toRoster(): Roster {
    return { others: this.#others, agents: [...this.#accounts.values()] };
  }

  #change(account: Account, change: Partial<Account>): void {
    this.#accounts.set(account.agentid, { ...account, ...change });
  }

  #account({ password, ...agent }: RosterAgent): Account {
    const { agentid, passwordDays } = agent;
    return {
      ...anybody(agentid),
      ...(passwordDays !== undefined && { passwordExpiresAt: daysAfter(this.#clock.now(), passwordDays) }),
      ...agent,
      ...(password !== undefined && { password: seal(agentid, password) }),
    };
  }
}

function anybody(agentid: number): Account {
  return { agentid, skills: usualSkills, vdn: 1, wrongPasswords: 0 };
}
