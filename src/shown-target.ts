import type { Contract } from './contract.js';
import { guidHeader } from './guid.js';
import type { PlainRequest } from './plain-request.js';

const hidden = '***';

/** What percent signs stand for; what they do not stand for in a proper way is left. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll(/%2e/gi, '.');
  }
}

/** What every Guid has that a gateway makes. */
const gatewayName = /\.AgentGateway\d/;

/**
 * Path and query of a request for people to see. Nothing of the contract has a secret there, but clients go wrong: values that no operation asks
 * for are hidden, and so is a Guid.
 */
export function shownTarget(contract: Contract, { method, target, headers }: PlainRequest): string {
  const [pathname = '', ...query] = target.split('?');
  const found = contract.match(method, pathname);
  const parameters = found.kind === 'operation' ? found.operation.parameters : [];
  const isKnown = (name: string) => parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
  const guid = headers[guidHeader.toLowerCase()];
  const isGuid = (text: string) => {
    const plain = unescaped(text);
    return (plain !== '' && plain === guid) || gatewayName.test(plain);
  };
  const path = pathname
    .split('/')
    .map((segment) => {
      const [text = '', ...matrix] = segment.split(';');
      return [isGuid(text) ? hidden : text, ...matrix.map(() => hidden)].join(';');
    })
    .join('/');
  if (query.length === 0) return path;
  const pairs = query.join('?').split('&');
  const shown = pairs.map((pair) => {
    const [name = '', ...values] = pair.split('=');
    const value = values.join('=');
    if (pair === '' || (isKnown(name) && !isGuid(value))) return pair;
    return values.length === 0 || isGuid(name) ? hidden : `${name}=${hidden}`;
  });
  return `${path}?${shown.join('&')}`;
}
