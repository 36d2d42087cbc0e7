/**
 * The check as built: it starts a process of its own, which can only run compiled files. The types are those of the sources.
 */
const folder = new URL('../../dist/src/', import.meta.url);

async function load<T>(file: string): Promise<T> {
  return (await import(/* @vite-ignore */ new URL(file, folder).href)) as T;
}

export const { check, exitCode } = await load<typeof import('../../src/check/check.js')>('check/check.js');
export const { ownHooks, runDredd } = await load<typeof import('../../src/check/dredd/run.js')>('check/dredd/run.js');
export const { checkGateway, renderReport } = await load<typeof import('../../src/check/index.js')>('check/index.js');
export const { Front } = await load<typeof import('../../src/proxy/proxy.js')>('proxy/proxy.js');
export const { Prism } = await load<typeof import('../../src/proxy/prism.js')>('proxy/prism.js');
