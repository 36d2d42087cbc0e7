import { agentsView } from './script/agents.js';
import { clockView } from './script/clock.js';
import { departuresView } from './script/departures.js';
import { dom } from './script/dom.js';
import { faultsView } from './script/faults.js';
import { honestyView } from './script/honesty.js';
import { link } from './script/link.js';
import { requestsView } from './script/requests.js';
import { stateView } from './script/state.js';
import { words } from './script/words.js';

/**
 * The script of the console. Its parts go into the page as their own source text, so that none of them may use anything from outside but
 * what it is handed.
 */
export const script: string = `'use strict';
(() => {
const words = (${words})();
const dom = (${dom})();
const server = (${link})(dom, words);
server.start([
(${clockView})(dom, words, server),
(${agentsView})(dom, words, server),
(${requestsView})(dom, words),
(${faultsView})(dom, words, server),
(${departuresView})(dom, words, server),
(${stateView})(dom, words, server),
(${honestyView})(dom, words),
]);
})();`;
