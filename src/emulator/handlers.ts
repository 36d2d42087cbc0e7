import type { OperationId } from '../operation.js';
import type { Handler } from './handlers/handler.js';
import { notes } from './handlers/notes.js';
import { queries } from './handlers/queries.js';
import { sessions } from './handlers/sessions.js';
import { settings } from './handlers/settings.js';
import { states } from './handlers/states.js';

/** One handler for each operation of the contract; without one of them this does not compile. */
export const handlers: Readonly<Record<OperationId, Handler>> = { ...sessions, ...settings, ...queries, ...notes, ...states };
