import { edgeExamples } from './edge-examples.js';
import { errorCodeInTable } from './error-code-in-table.js';
import { evidence } from './evidence.js';
import { operationErrorCodes } from './operation-error-codes.js';
import { operationLogName } from './operation-log-name.js';
import { operationPages } from './operation-pages.js';
import { operationPreconditions } from './operation-preconditions.js';
import { operationRules } from './operation-rules.js';
import { operationSource } from './operation-source.js';
import { operationTransitions } from './operation-transitions.js';
import { operationTriggeredEvents } from './operation-triggered-events.js';
import { publishedExample } from './published-example.js';
import { responseEnvelope } from './response-envelope.js';
import { uncheckedReason } from './unchecked-reason.js';

/** Everything without which an operation counts as incomplete: one rule a file, named after it. */
export default function plugin() {
  return {
    id: 'contract',
    rules: {
      oas3: {
        'edge-examples': edgeExamples,
        'error-code-in-table': errorCodeInTable,
        evidence,
        'operation-error-codes': operationErrorCodes,
        'operation-log-name': operationLogName,
        'operation-preconditions': operationPreconditions,
        'operation-pages': operationPages,
        'operation-rules': operationRules,
        'operation-source': operationSource,
        'operation-transitions': operationTransitions,
        'operation-triggered-events': operationTriggeredEvents,
        'published-example': publishedExample,
        'response-envelope': responseEnvelope,
        'unchecked-reason': uncheckedReason,
      },
    },
  };
}
