import type { OperationDescriptor } from '../descriptor.js';

/** Where events are pushed to, and how. */
export interface PushTarget {
  readonly uri: string;
  /** Of the pages (cec_07_1275): a list of events, with this token. Absent in the older form, which has one event at a time. */
  readonly serviceToken?: string;
}

/** What a sign-in says of how it wants its events. */
export interface PushValues {
  readonly callBackUri?: string;
  readonly serviceToken?: string;
  /** The older way to ask for pushed events (deviation 22). */
  readonly pushUrl?: string;
}

/**
 * Where the events of a sign-in go; undefined where they are polled for. Both fields are needed (deviation 33), and the sign-in has to be one that
 * has them on its page.
 */
export function pushTargetOf({ body }: OperationDescriptor, values: PushValues): PushTarget | undefined {
  const { callBackUri, serviceToken, pushUrl } = values;
  const isKnown = body?.schema.properties !== undefined && 'callBackUri' in body.schema.properties;
  if (isKnown && callBackUri && serviceToken) return { uri: callBackUri, serviceToken };
  return typeof pushUrl === 'string' && pushUrl !== '' ? { uri: pushUrl } : undefined;
}

/** Why nothing can be pushed there, without the values, which may be secrets; undefined if nothing is wrong. */
export function problemOf({ uri, serviceToken = '' }: PushTarget): string | undefined {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return 'the address to push to is no http or https URL';
  if (url.username !== '' || url.password !== '') return 'the address to push to carries a user name or password';
  if (/[^\t\x20-\x7e\x80-\xff]/.test(serviceToken)) return 'serviceToken has characters that no header can carry';
  return undefined;
}
