/**
 * The command of each generator, run in a folder with the files of `project/NAME`. It leaves a module `gateway` there. Those with a file of
 * settings find the bundle in the environment, as `BUNDLE`.
 *
 * @type {Readonly<Record<string, (bundle: string) => readonly [string, ...string[]]>>}
 */
export const generators = {
  'openapi-typescript': (bundle) => ['openapi-typescript', bundle, '--output', 'gateway.ts', '--default-non-nullable=false'],
  'hey-api': (bundle) => [
    'openapi-ts',
    '--input',
    bundle,
    '--output',
    'gateway',
    '--client',
    '@hey-api/client-fetch',
    '--no-log-file',
  ],
  orval: () => ['orval', '--config', 'orval.config.mjs'],
  'swagger-typescript-api': (bundle) => [
    'swagger-typescript-api',
    'generate',
    '--path',
    bundle,
    '--output',
    '.',
    '--name',
    'gateway.ts',
  ],
  kubb: () => ['kubb', 'generate', '--config', 'kubb.config.mjs'],
};
