/** Loaded before a program: a promise that nobody looks after, once some requests have arrived. */
import { subscribe } from 'node:diagnostics_channel';

let count = 0;

subscribe('http.server.request.start', () => {
  count += 1;
  if (count === 100) Promise.reject(new Error('nobody looks after this'));
});
