import { roles } from '../../src/check/roles.js';
import { describeFaults } from '../support/fault-cases.js';

describeFaults((operation) => roles().silent.includes(operation));
