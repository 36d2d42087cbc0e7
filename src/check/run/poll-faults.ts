import { errorCode, type KnownCode } from '../../error-code.js';
import { type Exchange, retcodeOf } from '../exchange.js';
import { roles } from '../roles.js';
import type { Run } from './run.js';

/** The code for a call that comes while an earlier one is running: that may be the poll of a session before. */
const stillRunning: KnownCode = '000-007';

/**
 * A poll that was refused, where others are answered. One refusal may be a mishap within the gateway; if it comes again, it is how the
 * gateway answers.
 */
export function judgeRefusedPoll({ notes, knowledge, succeeded }: Run, exchange: Exchange): void {
  notes.exchange(exchange, 'accepted');
  const code = String(retcodeOf(exchange));
  if (errorCode(code)?.cause !== 'gateway' || code === stillRunning || !succeeded.has(exchange.operation)) return;
  const count = (knowledge.failedPolls.get(code) ?? 0) + 1;
  knowledge.failedPolls.set(code, count);
  if (count < 2) return;
  notes.find(exchange, {
    check: 'poll',
    statement: `${exchange.operation}.rule.purpose`,
    detail: 'refused',
    severity: 'error',
    message: `polls are refused with ${code} again and again, while others are answered`,
    expected: 'an event, or none',
    actual: code,
  });
}

/**
 * No poll is answered, although there is an event. None is sent any more: each would cost its whole time.
 *
 * @param ms milliseconds that were waited
 */
export function judgeMutePoll({ notes, knowledge, wire }: Run, ms: number): void {
  knowledge.mute = true;
  const exchange = wire.exchanges.findLast(({ operation }) => operation === roles().poll.id);
  if (exchange === undefined) return;
  wire.giveUpOn(exchange.operation);
  notes.find(exchange, {
    check: 'poll',
    statement: `${exchange.operation}.held`,
    detail: 'mute',
    severity: 'error',
    message: 'polls are not answered, although the sign-in has brought an event',
    expected: 'an answer as soon as there is an event',
    actual: `no answer within ${ms / 1000} s`,
  });
}
