import type { Contract } from '../contract.js';
import { flawsOf, type RequestFlaw } from '../request-flaws.js';
import type { PlainRequest } from './http.js';

/** What is told of one request at most. */
const most = 20;

/** What a request breaks of the contract, in words and without the values, which may be passwords. */
export function departuresOf(contract: Contract, request: PlainRequest): string[] {
  const [pathname = ''] = request.target.split('?');
  const found = contract.match(request.method, pathname);
  if (found.kind === 'unknown path') return ['there is no such path'];
  if (found.kind === 'wrong method') return [`the method is ${found.allowed.join(' or ')}`];
  const all = flawsOf(contract, found.operation, request, found.path).map(told);
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}

function told({ place, name, problem, expected }: RequestFlaw): string {
  switch (problem) {
    case 'no-object':
      return 'the body is no JSON object';
    case 'surplus':
      return 'there is a body, and the page has none';
    case 'media-type':
      return `${name} has to be ${expected}`;
    case 'capitals':
      return `${name} has to be true or false, in small letters`;
    case 'prefixed':
      return `${name} begins with JSESSIONID=, and is only what stands behind it`;
    case 'repeated':
      return `${name} is there more than once`;
    case 'missing':
      return `${place === 'body' ? `body.${name}` : name} is missing${isInUrl(place) ? ' or out of its range' : ''}`;
    case 'unfit':
      if (place === 'body') return `body.${name} has to be ${expected}`;
      return `${name} is ${isInUrl(place) ? 'missing or ' : ''}out of its range`;
  }
}

function isInUrl(place: RequestFlaw['place']): boolean {
  return place === 'path' || place === 'query';
}
