import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export interface ChildOptions {
  readonly args?: readonly string[];
  /** Options of Node. */
  readonly execArgv?: readonly string[];
  /** Whether what it prints is dropped; its errors are shown either way. */
  readonly quiet?: boolean;
}

/** What a child sends that could not do what it was asked for. */
interface Failure {
  readonly failure: string;
}

/** A process of its own that is asked one thing at a time. However the benchmark ends, it ends with it. */
export class Child implements Disposable {
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;

  constructor(program: string | URL, { args = [], execArgv = [], quiet = false }: ChildOptions = {}) {
    this.#process = fork(program, args, {
      execArgv: [...execArgv],
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'],
    });
    this.#ended = once(this.#process, 'exit').then(([code, signal]) => {
      throw new Error(`${program} ended with ${code ?? signal} before it answered`);
    });
    this.#ended.catch(() => {});
  }

  /** Rejects as soon as the process is over. */
  get ended(): Promise<never> {
    return this.#ended;
  }

  /** Sends a question and waits for the answer. */
  ask<T>(question: object): Promise<T> {
    const answer = this.next<T>();
    this.#process.send(question);
    return answer;
  }

  /**
   * What the child sends next.
   *
   * @throws {Error} if the child says that it failed, or ends
   */
  async next<T>(): Promise<T> {
    const [answer] = (await Promise.race([once(this.#process, 'message'), this.#ended])) as [T | Failure];
    if (isFailure(answer)) throw new Error(answer.failure);
    return answer;
  }

  /** Lets the process end by itself, so that Node can write a profile if it was asked for one. */
  [Symbol.dispose](): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}

/** The side of the child: answers each question of the benchmark, and ends when the benchmark does. */
export function answerQuestions<Q>(answer: (question: Q) => Promise<object>): void {
  process.on('message', (question) => {
    answer(question as Q)
      .catch((error: unknown): Failure => ({ failure: error instanceof Error ? error.message : String(error) }))
      .then((result) => process.send?.(result));
  });
  process.once('disconnect', () => process.exit());
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'failure' in answer;
}
