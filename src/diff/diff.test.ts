import { describe, expect, it } from 'vitest';
import { found, smallCatalog, without } from '../../contract-tests/support/small-catalog.js';
import { diffCatalogs } from './diff.js';
import type { Change } from './types.js';

const whole = smallCatalog();

describe('a comparison', () => {
  it('of an edition with itself tells nothing', () => {
    expect(diffCatalogs(whole, smallCatalog())).toEqual({
      from: '2025-11-13',
      to: '2025-11-13',
      operations: ['login', 'handShake', 'sendNoteletEx', 'sayBusy', 'rest', 'getAgentEvent', 'logout'],
      changes: [],
      certainty: [],
      moved: { operations: [], events: [] },
    });
  });

  it('tells a change once for all operations and events, and apart from them where it differs', () => {
    const changed = smallCatalog(({ parameter, event }) => {
      for (const id of ['login', 'sayBusy', 'logout']) parameter(id, 'agentid').schema.maximum = 5000;
      parameter('rest', 'agentid').schema.maximum = 6000;
      for (const name of ['AgentEvent_Ringing', 'AgentMediaEvent_StopRecordDone'])
        event(name).contentFields = { ...event(name).contentFields, place: { type: 'string', meaning: 'where' } };
    });
    expect(diffCatalogs(whole, changed).changes).toMatchObject([
      { subject: 'agentid', to: '101 to 5000', operations: ['login', 'sayBusy', 'logout'] },
      { subject: 'agentid', to: '101 to 6000', operations: ['rest'] },
      { subject: 'place', events: ['AgentEvent_Ringing', 'AgentMediaEvent_StopRecordDone'] },
    ]);
  });

  it('tells what breaks first, and the more important before the less', () => {
    const changed = smallCatalog(({ parameter, operation, event, code }) => {
      operation('login').rules = operation('login').rules.slice(1);
      parameter('login', 'agentid').schema.maximum = 999_999_999;
      code('110-016').meaning = 'the account is disabled';
      event('AgentEvent_Ringing').content = 'string';
      operation('rest').method = 'PUT';
      parameter('logout', 'agentid').schema.maximum = 200;
    });
    expect(diffCatalogs(whole, changed).changes.map(({ breaking, what }) => [breaking, what])).toEqual([
      [true, 'operation'],
      [true, 'values'],
      [true, 'event content'],
      [true, 'error code'],
      [false, 'values'],
      [false, 'rule'],
    ]);
  });

  it('cites the pages of both editions, those of a statement with a page of its own too', () => {
    const changed = smallCatalog(({ catalog, operation }) => {
      operation('rest').source = { page: 'p2', edition: '2030-01-01', title: 'Rest' };
      operation('rest').preconditions = [];
      without(catalog.statements, ({ id }) => id === 'rest.precondition.signed-in');
      for (const statement of catalog.statements.filter((each) => each.id === 'rest.uri'))
        statement.source = { page: 'p2', edition: '2030-01-01', title: 'Rest' };
    });
    expect(diffCatalogs(whole, changed)).toMatchObject({
      changes: [
        {
          subject: 'signed-in',
          pages: [
            { page: 'cec_07_13482', edition: '2025-12-12' },
            { page: 'p2', edition: '2030-01-01' },
          ],
          inferred: [],
        },
      ],
      moved: { operations: ['rest'] },
    });
  });

  it('names the operations at which a change is inferred, and cites no page that does not show it', () => {
    const changed = smallCatalog(({ parameter, statement }) => {
      for (const id of ['rest', 'logout']) parameter(id, 'agentid').schema.maximum = 500;
      statement('rest.agentid.maximum').evidence = 'inferred';
      statement('rest.agentid.maximum').source = { page: 'unseen', edition: '2030-01-01' };
    });
    const [change, ...others] = diffCatalogs(whole, changed).changes;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ operations: ['rest', 'logout'], inferred: ['rest'] });
    expect(change?.pages).toEqual([
      { page: 'cec_07_1219', edition: '2025-11-13' },
      { page: 'cec_07_13482', edition: '2025-12-12' },
    ]);
  });

  it('tells other evidence as more or less certain, with the most statements first, and as no change', () => {
    const changed = smallCatalog(({ statement, event, code }) => {
      for (const id of ['rest.time.maximum', 'login.agentid.maximum', 'login.agentid.minimum']) statement(id).evidence = 'inferred';
      delete statement('rest.rule.after-the-call').evidence;
      event('AgentEvent_Ringing').evidence = 'inferred';
      code('110-016').evidence = 'observed';
    });
    const { changes, certainty } = diffCatalogs(whole, changed);
    expect(changes).toEqual([]);
    expect(certainty).toEqual([
      { more: true, what: 'operation', subject: 'rest', statements: 1 },
      { more: false, what: 'operation', subject: 'login', statements: 2 },
      { more: false, what: 'operation', subject: 'rest', statements: 1 },
      { more: false, what: 'event', subject: 'AgentEvent_Ringing' },
      { more: false, what: 'error code', subject: '110-016' },
    ]);
  });

  it('takes a code for no change that the pages of the other edition may just not have shown', () => {
    const changed = smallCatalog(({ catalog }) => {
      delete catalog.errorTable['110-016'];
      catalog.errorTableEnd = { completeThrough: '105-004', unseen: ['110'] };
      for (const { errorCodes, answer } of Object.values(catalog.operations)) {
        const lists = [errorCodes, ...answer.failures.map(({ properties }) => found(properties?.retcode?.enum))];
        for (const list of lists) if (list.includes('110-016' as never)) without(list, (code) => code === '110-016');
      }
    });
    const isOfTable = ({ what }: Change) => what === 'error code';
    expect(diffCatalogs(whole, changed).changes.filter(isOfTable)).toEqual([]);
    expect(diffCatalogs(whole, changed).certainty).toEqual([{ more: false, what: 'error code', subject: '110-016' }]);
    expect(diffCatalogs(changed, whole).certainty).toEqual([{ more: true, what: 'error code', subject: '110-016' }]);
  });

  it('takes a content for no change that no page of the other edition shows', () => {
    const changed = smallCatalog(({ event }) => {
      event('AgentOther_Bulletin').content = 'object';
      event('AgentOther_Bulletin').contentFields = { text: { type: 'string', meaning: 'what it says' } };
    });
    expect(diffCatalogs(whole, changed)).toMatchObject({
      changes: [],
      certainty: [{ more: true, what: 'event', subject: 'AgentOther_Bulletin' }],
    });
    expect(diffCatalogs(changed, whole)).toMatchObject({
      changes: [],
      certainty: [{ more: false, what: 'event', subject: 'AgentOther_Bulletin' }],
    });
  });

  it('takes another page for no change, and names what is on it', () => {
    const changed = smallCatalog(({ operation, event }) => {
      operation('rest').source.page = 'p2';
      event('AgentEvent_Ringing').source.page = 'p3';
    });
    expect(diffCatalogs(whole, changed)).toMatchObject({
      changes: [],
      moved: { operations: ['rest'], events: ['AgentEvent_Ringing'] },
    });
  });
});
