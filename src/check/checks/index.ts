import { answerSchema } from './answer-schema.js';
import type { Check } from './check.js';
import { httpStatus } from './http-status.js';
import { jsonBody } from './json-body.js';
import { mediaType } from './media-type.js';
import { ownAgent } from './own-agent.js';
import { refusedResult } from './refused-result.js';
import { retcode } from './retcode.js';
import { setGuid } from './set-guid.js';

/** What every answer is held against, in this order. */
export const checks: readonly Check[] = [httpStatus, jsonBody, mediaType, retcode, answerSchema, setGuid, ownAgent, refusedResult];
