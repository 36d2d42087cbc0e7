import { describe, expect, it } from 'vitest';
import { contractOf, type Edition, editions } from '../../src/contract.js';
import { Emulator } from '../../src/emulator/emulator.js';
import type { Roster, RosterAgent } from '../../src/emulator/roster.js';
import { startEmulator } from '../../src/emulator/start.js';
import { Desk } from '../support/desk.js';

const byPhone = { password: 'right', phonenum: '40038' };
const ways = ['/loginex', '', '/forcelogin'] as const;
const dayMs = 86_400_000;

/** A desk whose roster has one agent. */
function rostered(agent: Omit<RosterAgent, 'agentid'>): Desk {
  return new Desk({ roster: { agents: [{ agentid: 291, ...agent }] } });
}

describe('without a roster', () => {
  it.each<[Edition, number]>([
    ['2023-09-27', 59_999],
    ['2025-11-13', 999_999],
  ])('in the edition %s every agent from 101 to %i is there, with any password, and no other', async (edition, last) => {
    const desk = new Desk({ contract: await contractOf(edition) });
    for (const agentid of [101, 291, last]) {
      expect((await desk.signIn(agentid, { password: 'whatever' })).json.retcode).toBe('0');
      await desk.command(agentid, 'DELETE /logout');
      expect((await desk.signIn(agentid, { password: 'something else' })).json.retcode).toBe('0');
    }
    for (const agentid of [100, last + 1]) expect((await desk.signIn(agentid)).json.retcode).toBe('100-001');
  });

  it('nothing is locked, however many the attempts, and no password expires', async () => {
    const desk = new Desk();
    await desk.signIn(291, { password: 'old' });
    await desk.command(291, 'POST /modifyaccountpwdex', { oldPassword: 'old', newPassword: 'Correct-horse-1' });
    await desk.command(291, 'DELETE /logout');
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect((await desk.signIn(291, { password: 'wrong' })).json.retcode).toBe('100-004');
    await desk.advance(400 * 86_400);
    expect((await desk.signIn(291, { password: 'Correct-horse-1' })).json).toMatchObject({
      retcode: '0',
      result: { isForceChange: 'false', timeRemaining: '' },
    });
  });
});

describe('a roster', () => {
  it('says who there is: nobody else, unless it says so', async () => {
    const agents = [{ agentid: 291, password: 'right' }];
    const strict = new Desk({ roster: { agents } });
    expect((await strict.signIn(292)).json.retcode).toBe('100-004');
    expect((await strict.signIn(291, { password: 'right' })).json.retcode).toBe('0');
    const open = new Desk({ roster: { agents, others: 'any' } });
    expect((await open.signIn(292, { password: 'whatever' })).json.retcode).toBe('0');
    expect((await open.signIn(291, { password: 'whatever' })).json.retcode).toBe('100-004');
  });

  it('without agents and others admits nobody', async () => {
    expect((await new Desk({ roster: {} }).signIn(291)).json.retcode).toBe('100-004');
  });

  it('says which phones an agent may have; a sign-in without one needs none', async () => {
    const desk = rostered({ phones: ['40038', '40039'] });
    expect((await desk.signIn(291, { phonenum: '40040' })).json.retcode).toBe('100-014');
    expect(desk.emulator.state.session(291)).toBeUndefined();
    expect((await desk.signIn(291, { phonenum: '40039' })).json.retcode).toBe('0');
    await desk.command(291, 'DELETE /logout');
    expect((await desk.signIn(291)).json.retcode).toBe('0');
  });

  it('says which skill queues an agent has, and which of them the sign-in and a reset lead to', async () => {
    const skills = [
      { name: 'loans', id: 7, mediatype: 5 },
      { name: 'cards', id: 8, mediatype: 1 },
    ];
    const desk = rostered({ skills });
    await desk.signIn(291);
    expect((await desk.command(291, 'GET /agentskills')).json.result).toEqual(skills);
    expect(desk.session(291).skills).toEqual([7, 8]);
    await desk.command(291, 'POST /resetskill/false?skillid=8;9');
    expect(desk.session(291).skills).toEqual([8]);
    await desk.command(291, 'POST /resetskill/true');
    expect(desk.session(291).skills).toEqual([7, 8]);
  });

  it('says of which VDN an agent is: those of another one are not asked about', async () => {
    const desk = new Desk({
      roster: { agents: [{ agentid: 291, vdn: 2 }, { agentid: 292, vdn: 2, skills: [] }, { agentid: 293 }] },
    });
    expect((await desk.signIn(291)).json.result).toMatchObject({ vdnid: 2 });
    const skillsOf = async (other: number) => (await desk.command(291, `GET /agentskillsbyworkno/${other}`)).json;
    expect(await skillsOf(292)).toMatchObject({ retcode: '0', result: [] });
    for (const other of [293, 294]) expect((await skillsOf(other)).retcode).toBe('100-007');
  });

  it('says what an agent has no right to, and nothing else is refused', async () => {
    const desk = rostered({ denied: ['rest', 'queryAgentSkills'] });
    await desk.signIn(291);
    expect((await desk.command(291, 'POST /rest/60/0')).json.retcode).toBe('100-009');
    expect((await desk.command(291, 'GET /agentskills')).json.retcode).toBe('000-003');
    expect(desk.session(291).state).toBe('idle');
    expect((await desk.command(291, 'POST /saybusy')).json.retcode).toBe('0');
  });

  it('can deny every operation of a session, each with a code that its page or the table admits', async () => {
    const { operations } = await contractOf();
    const inSession = operations.filter(({ needsGuid }) => needsGuid);
    const denied = inSession.map(({ id }) => id as NonNullable<RosterAgent['denied']>[number]);
    const desk = rostered({ denied });
    await desk.signIn(291);
    const values: Readonly<Record<string, string>> = { agentid: '291', autoflag: 'true', workno: '291', reason: '1' };
    const others: Readonly<Record<string, string>> = { isautoanswer: 'true', flag: 'true', time: '60', restcause: '0' };
    const queries: Readonly<Record<string, string>> = { setTalkRight: '?flag=1', setCustomState: '?customstate=1' };
    const bodies: Readonly<Record<string, object>> = {
      sendNoteletEx: { agentIds: [291], content: '' },
      modifyAccountPwdEx: { oldPassword: '', newPassword: 'Correct-horse-1' },
    };
    for (const { id, method, path } of inSession) {
      const target = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? others[name] ?? 'missing');
      const guid = desk.guidOf(291);
      const answer = await desk.send(method, `/agentgateway/resource${target}${queries[id] ?? ''}`, { guid, body: bodies[id] });
      expect([id, answer.status, answer.json.retcode]).toEqual([id, 200, expect.stringMatching(/^(100-009|000-003)$/)]);
    }
    expect(desk.session(291)).toMatchObject({ state: 'idle', takesCalls: true, customState: undefined });
  });

  it('says whether the agent has to change the password, which is over once it was changed', async () => {
    const desk = rostered({ password: 'old', mustChangePassword: true });
    const isForceChange = async (password: string) => {
      const { json } = await desk.signIn(291, { password });
      return (json.result as { isForceChange?: string }).isForceChange;
    };
    expect(await isForceChange('old')).toBe('true');
    const change = { oldPassword: 'old', newPassword: 'Correct-horse-1' };
    expect((await desk.command(291, 'POST /modifyaccountpwdex', change)).json.retcode).toBe('0');
    await desk.command(291, 'DELETE /logout');
    expect(await isForceChange('Correct-horse-1')).toBe('false');
  });

  it('goes on with the password that was changed last: the one before is the old one then', async () => {
    const desk = rostered({ password: 'first' });
    await desk.signIn(291, { password: 'first' });
    const change = async (oldPassword: string, newPassword: string) =>
      (await desk.command(291, 'POST /modifyaccountpwdex', { oldPassword, newPassword })).json.retcode;
    expect(await change('first', 'Correct-horse-2')).toBe('0');
    expect(await change('first', 'Correct-horse-3')).toBe('000-002');
    expect(await change('Correct-horse-2', 'Correct-horse-3')).toBe('0');
    await desk.command(291, 'DELETE /logout');
    expect((await desk.signIn(291, { password: 'Correct-horse-3' })).json.retcode).toBe('0');
  });
});

describe('a lock', () => {
  it('comes after as many wrong passwords as the roster says, and refuses the right one, too', async () => {
    const desk = rostered({ password: 'right', lockAfter: 3 });
    for (const way of ways)
      expect((await desk.signIn(291, { password: 'wrong', phonenum: '40038' }, way)).json.retcode).toBe('100-004');
    for (const way of ways) expect((await desk.signIn(291, byPhone, way)).json.retcode).toBe('110-016');
  });

  it('does not come if the right password is given in between: the count begins anew', async () => {
    const desk = rostered({ password: 'right', lockAfter: 2 });
    for (let round = 0; round < 3; round += 1) {
      expect((await desk.signIn(291, { password: 'wrong' })).json.retcode).toBe('100-004');
      expect((await desk.signIn(291, { password: 'right' })).json.retcode).toBe('0');
      await desk.command(291, 'DELETE /logout');
    }
  });

  it('is taken away over the control path', async () => {
    const desk = rostered({ password: 'right', lockAfter: 1 });
    await desk.signIn(291, { password: 'wrong' });
    expect((await desk.signIn(291, { password: 'right' })).json.retcode).toBe('110-016');
    const { status, json } = await desk.control('DELETE', 'agents/291/lock');
    expect([status, json]).toEqual([200, { agentid: 291, locked: false }]);
    expect((await desk.signIn(291, { password: 'right' })).json.retcode).toBe('0');
  });

  it('of nobody cannot be taken away', async () => {
    const { status, json } = await rostered({}).control('DELETE', 'agents/292/lock');
    expect([status, json]).toEqual([404, { error: 'the roster has no agent 292' }]);
  });

  it('leaves the session of an agent who is signed in as it is', async () => {
    const desk = rostered({ password: 'right', lockAfter: 1 });
    await desk.signIn(291, { password: 'right' });
    await desk.signIn(291, { password: 'wrong', phonenum: '40038' }, '/forcelogin');
    expect((await desk.command(291, 'POST /saybusy')).json.retcode).toBe('0');
  });
});

describe('a password that is good for some days', () => {
  it('has them in the answer to the sign-in, and is refused after them', async () => {
    const desk = rostered({ password: 'right', passwordDays: 9 });
    const remaining = async () => {
      const { json } = await desk.signIn(291, byPhone, '/forcelogin');
      return json.retcode === '0' ? (json.result as { timeRemaining: string }).timeRemaining : json.retcode;
    };
    expect(await remaining()).toBe('9');
    await desk.advance(1);
    expect(await remaining()).toBe('9');
    await desk.advance(86_399);
    expect(await remaining()).toBe('8');
    await desk.advance(8 * 86_400 - 1);
    expect(await remaining()).toBe('1');
    await desk.command(291, 'DELETE /logout');
    await desk.advance(1);
    for (const way of ways) expect((await desk.signIn(291, byPhone, way)).json.retcode).toBe('100-020');
    expect((await desk.signIn(291, { password: 'wrong' })).json.retcode).toBe('100-004');
  });

  it('is good for as many days again once it is changed', async () => {
    const desk = rostered({ password: 'right', passwordDays: 9 });
    await desk.advance(8 * 86_400);
    await desk.signIn(291, { password: 'right' });
    await desk.command(291, 'POST /modifyaccountpwdex', { oldPassword: 'right', newPassword: 'Correct-horse-1' });
    await desk.command(291, 'DELETE /logout');
    expect((await desk.signIn(291, { password: 'Correct-horse-1' })).json.result).toMatchObject({ timeRemaining: '9' });
  });

  it('may expire at a time of its own; what follows it expires only where the roster has days', async () => {
    const passwordExpiresAt = new Desk().emulator.clock.now() + 2 * dayMs;
    const desk = rostered({ password: 'right', passwordExpiresAt });
    expect((await desk.signIn(291, { password: 'right' })).json.result).toMatchObject({ timeRemaining: '2' });
    await desk.command(291, 'POST /modifyaccountpwdex', { oldPassword: 'right', newPassword: 'Correct-horse-1' });
    await desk.advance(3 * 86_400);
    expect((await desk.signIn(291, { password: 'Correct-horse-1' })).json.result).toMatchObject({ timeRemaining: '' });
  });

  it.each(editions)(
    'is refused in the edition %s with a code that it has, as is every other sign-in by a roster',
    async (edition) => {
      const contract = await contractOf(edition);
      const refused = async (agent: Omit<RosterAgent, 'agentid'>, body: object, by: string) => {
        const desk = new Desk({ contract, roster: { agents: [{ agentid: 291, password: 'right', ...agent }] } });
        await desk.signIn(291, { phonenum: '40038', password: 'wrong' }, by);
        const { status, json } = await desk.signIn(291, { ...byPhone, ...body }, by);
        return [status, json.retcode];
      };
      const expired = contract.errorCode('100-020') ? '100-020' : '100-004';
      for (const by of ways) {
        expect(await refused({ passwordDays: 0 }, {}, by)).toEqual([200, expired]);
        expect(await refused({ phones: ['1'] }, {}, by)).toEqual([200, '100-014']);
        expect(await refused({ lockAfter: 1 }, {}, by)).toEqual([200, '110-016']);
        expect(await refused({}, { password: 'wrong' }, by)).toEqual([200, '100-004']);
      }
      expect(expired === '100-004').toBe(edition === '2023-09-27');
    },
  );
});

describe('a sign-in by force', () => {
  it('is refused with 100-015 where the roster forbids to force the agent out, and the session goes on', async () => {
    const desk = rostered({ password: 'right', forcedSignOut: false });
    await desk.signIn(291, byPhone);
    const session = desk.session(291);
    expect((await desk.signIn(291, byPhone, '/forcelogin')).json.retcode).toBe('100-015');
    expect(desk.session(291)).toBe(session);
    expect((await desk.command(291, 'POST /saybusy')).json.retcode).toBe('0');
    expect((await desk.signIn(291, byPhone, '')).json.retcode).toBe('100-002');
  });

  it('is taken there of an agent who is not signed in', async () => {
    const desk = rostered({ forcedSignOut: false });
    expect((await desk.signIn(291, byPhone, '/forcelogin')).json.retcode).toBe('0');
  });
});

describe('a roster that is none', () => {
  const agent = (fields: object) => ({ agents: [{ agentid: 290 }, { agentid: 291, ...fields }] });
  const wrong: readonly [string, unknown, string][] = [
    ['nothing', null, 'roster has to be an object'],
    ['a list', [], 'roster has to be an object'],
    ['a misspelt key', { agent: [] }, 'there is no setting roster.agent; there are agents, others'],
    ['a misspelt key of an agent', agent({ pasword: '' }), 'there is no setting roster.agents.1.pasword; there are agentid, name,'],
    ['no agentid', { agents: [{}] }, 'roster.agents.0.agentid is missing: it has to be an integer from 101 to 59999'],
    ['an agentid that is too small', agent({ agentid: 100 }), 'roster.agents.1.agentid has to be an integer from 101 to 59999'],
    ['an agentid as text', agent({ agentid: '291' }), 'roster.agents.1.agentid has to be an integer from 101 to 59999'],
    ['an agent twice', agent({ agentid: 290 }), 'roster.agents has agent 290 twice: one entry has to go'],
    ['others', { others: 'some' }, 'roster.others has to be one of "any", "none"'],
    [
      'a password that nobody can enter',
      agent({ password: 'x'.repeat(33) }),
      'roster.agents.1.password has to be a text of at most 32',
    ],
    ['a password as number', agent({ password: 1234 }), 'roster.agents.1.password has to be a text'],
    ['a phone that is too long', agent({ phones: ['1'.repeat(25)] }), 'roster.agents.1.phones.0 has to be a text of at most 24'],
    ['a skill without name', agent({ skills: [{ id: 1, mediatype: 5 }] }), 'roster.agents.1.skills.0.name is missing'],
    [
      'a medium that is none',
      agent({ skills: [{ name: 'a', id: 1, mediatype: 3 }] }),
      'skills.0.mediatype has to be one of 1, 2, 4',
    ],
    ['an operation that is none', agent({ denied: ['dance'] }), 'roster.agents.1.denied.0 has to be one of "updateGuid"'],
    ['a sign-in that is denied', agent({ denied: ['loginEx'] }), 'roster.agents.1.denied.0 has to be one of "updateGuid"'],
    ['a lock before any attempt', agent({ lockAfter: 0 }), 'roster.agents.1.lockAfter has to be an integer of at least 1'],
    ['days below zero', agent({ passwordDays: -1 }), 'roster.agents.1.passwordDays has to be an integer of at least 0'],
    ['more days than a sign-in can tell', agent({ passwordDays: 181 }), 'roster.agents.1.passwordDays: 181 days are more than'],
    ['more days after a near end', agent({ passwordDays: 181, passwordExpiresAt: 0 }), 'passwordDays: 181 days are more than'],
    [
      'an end that is too far away',
      agent({ passwordExpiresAt: 2e15 }),
      'days are more than the timeRemaining of a sign-in can tell',
    ],
    ['a switch that is none', agent({ forcedSignOut: 'no' }), 'roster.agents.1.forcedSignOut has to be true or false'],
  ];

  it.each(wrong)(
    '%s is refused where it is given, with what is wrong, where, and what would do',
    async (_title, roster, message) => {
      const edition = '2023-09-27';
      const contract = await contractOf(edition);
      const given = roster as Roster;
      expect(() => new Emulator({ contract, roster: given })).toThrow(
        expect.objectContaining({ name: 'InvalidSetting', message: expect.stringContaining(message) }),
      );
      await expect(startEmulator({ edition, roster: given })).rejects.toMatchObject({ name: 'InvalidSetting' });
    },
  );

  it('goes by the numbers of the edition', async () => {
    const roster = { agents: [{ agentid: 60_000 }] };
    const refused = { name: 'InvalidSetting', message: expect.stringContaining('from 101 to 59999') };
    expect(new Emulator({ contract: await contractOf('2025-11-13'), roster }).state.accounts.of(60_000)).toBeDefined();
    const contract = await contractOf('2023-09-27');
    expect(() => new Emulator({ contract, roster })).toThrow(expect.objectContaining(refused));
  });

  it('never has a password in its message', () => {
    for (const password of ['x'.repeat(33), 12345678])
      expect(() => new Emulator({ roster: agent({ password }) as Roster })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(String(password).slice(0, 8)) }),
      );
  });
});
