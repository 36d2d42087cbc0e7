import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { type Answer, readAnswers } from './answers.js';
import type { WireInput } from './input.js';

/** What came of an input. */
export interface Received {
  readonly answers: readonly Answer[];
  /** Bytes behind the last answer. */
  readonly rest: Buffer;
  /** Who ended it: `nobody` if it came to no end. */
  readonly endedBy: 'client' | 'server' | 'nobody';
}

/** Only there so that nothing hangs: whoever has not answered by then never will. */
const givenUpAfterMs = 30_000;

/**
 * Sends an input on a connection of its own and waits for what comes of it. A connection that breaks is one that the server has ended.
 *
 * @param port of 127.0.0.1
 */
export function exchange(port: number, input: WireInput): Promise<Received> {
  return new Promise((resolve) => {
    let bytes: Buffer = Buffer.alloc(0);
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const finish = (endedBy: Received['endedBy']) => {
      resolve({ ...readAnswers(bytes, input.isHead), endedBy });
      socket.destroy();
    };
    const timer = setTimeout(() => finish('nobody'), givenUpAfterMs);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (typeof input.ending === 'object' && readAnswers(bytes, input.isHead).answers.length >= input.ending.awaits)
        finish('client');
    });
    // What a broken connection means is told by what has come before: nothing else is needed of the error.
    socket.on('error', () => {});
    socket.once('close', () => {
      clearTimeout(timer);
      finish('server');
    });
    socket.once('connect', async () => {
      for (const piece of input.pieces) {
        socket.write(piece);
        if (input.pieces.length > 1) await turn();
      }
      if (input.ending === 'end') socket.end();
      if (input.ending === 'tear down') {
        await turn();
        socket.resetAndDestroy();
        finish('client');
      }
    });
  });
}
