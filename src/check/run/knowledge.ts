/** What the whole run has learnt of the gateway, so that nothing is waited for twice. */
export interface Knowledge {
  /** Events that did not come when they should have: `operation event`. */
  readonly missing: Set<string>;
  /** Milliseconds between an answer and its event, the longest seen. */
  eventLagMs: number;
  /** How often polls were refused within a session, by code. */
  readonly failedPolls: Map<string, number>;
  /** Whether polls are not answered at all. */
  mute: boolean;
  /** Whether the events of the gateway have no end, so that they say nothing. */
  endless: boolean;
  /** Whether an agent who was signed out could be signed in again. */
  signOutWorks: boolean;
}
