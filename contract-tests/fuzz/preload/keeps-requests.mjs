/** Loaded before a program: what a leak looks like. Every request that arrives is kept for good. */
import { subscribe } from 'node:diagnostics_channel';

/** @type {unknown[]} */
const kept = [];

subscribe('http.server.request.start', (message) => {
  kept.push(message);
});
