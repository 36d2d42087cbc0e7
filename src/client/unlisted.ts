/**
 * A code or a name of an event that the contract does not list. It is a text like any other. Only a literal is not compared with it, so that
 * the compiler finds a mistyped one: `unlisted` says that it is meant.
 */
export declare enum Unlisted {
  /** Stands for all texts: there is no such value. */
  A = '\u0000A',
  B = '\u0000B',
}

/**
 * Says that a code or the name of an event is meant although the contract does not list it:
 * `error.retcode === unlisted('105-001')`, `session.on(unlisted('AgentEvent_Ringing'), ...)`.
 */
export function unlisted(text: string): Unlisted {
  return text as Unlisted;
}
