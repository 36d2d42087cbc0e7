import { describeFaults } from '../support/fault-cases.js';

describeFaults(({ session }) => session === 'opens');
