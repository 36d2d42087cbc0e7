/** Dredd 14 ships no types. */

declare module 'dredd' {
  import type { EventEmitter } from 'node:events';
  import type { Stats } from './messages.js';

  interface DreddConfig {
    endpoint: string;
    path: string[];
    apiDescriptions?: { location: string; content: string }[];
    hookfiles: string[];
    reporter: string[];
    loglevel: 'error' | 'silent';
    color: boolean;
    emitter?: EventEmitter;
    http?: { pool: false; timeout: number; ca?: string; strictSSL: boolean };
  }

  class Dredd {
    constructor(config: DreddConfig);
    run(callback: (error: Error | null | undefined, stats: Stats) => void): void;
  }
  export default Dredd;
}

declare module 'hooks' {
  import type { DreddHooks } from './types.js';

  const hooks: DreddHooks;
  export = hooks;
}
