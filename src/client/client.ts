import type { Client } from 'openapi-fetch';
import type { paths } from '../../generated/types.js';
import { type ClientOptions, createClient as createBareClient } from './bare-client.js';
import { checkedBaseUrl } from './options.js';

export type { ClientOptions };

/**
 * A fetch client that is typed by the contract: `client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', ...)`.
 *
 * It sends `Content-Type` and `Guid` by itself. The Guid of an agent comes with its sign-in and changes with any later `Set-GUID`, so it
 * works with static and with dynamic authentication (page cec_07_0005). It does no more than that: values and answers are not checked, a
 * refusal is no exception (look at `data.retcode`), a redirect is not followed, and the user of it polls. `createGateway` does all that.
 *
 * @throws {InvalidParameterError} on a URL that cannot be used
 * @throws {TypeError} from its calls, if the gateway cannot be reached
 */
export function createClient(options: ClientOptions): Client<paths> {
  return createBareClient({ ...options, baseUrl: checkedBaseUrl(options.baseUrl) });
}
