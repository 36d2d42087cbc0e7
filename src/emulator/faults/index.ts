import { asPublished } from '../../contract.js';
import { answerFaults } from './answers.js';
import { eventFaults } from './events.js';
import type { Fault } from './fault.js';
import { guidLifeFaults } from './guid-life.js';
import { guidFaults } from './guids.js';
import { requestFaults } from './requests.js';
import { stateFaults } from './state.js';

/** Every fault that an emulator can be given: at least one for each documented statement that a check can look at. */
export const allFaults: readonly Fault[] = [
  ...asPublished.operations.flatMap((operation) => [
    ...requestFaults(operation),
    ...guidFaults(operation),
    ...answerFaults(operation),
    ...eventFaults(operation),
  ]),
  ...stateFaults,
  ...guidLifeFaults,
];
