import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addBefore, copyOfProject } from '../support/project-copy.js';
import { root } from '../support/readme.js';

/** A copy of the project whose document has more operations, generated and compiled. */
export interface Project extends Disposable {
  readonly folder: string;
  /** A module of the copy, as compiled. */
  load<T>(file: string): Promise<T>;
}

/** The lines that a new operation needs outside of its own files, and before which line of which file. */
const lines: readonly { readonly file: string; readonly before: string; readonly added: string }[] = [
  {
    file: 'openapi/openapi.yaml',
    before: '  /agentevent/{agentid}:\n',
    added: `  /onlineagent/{agentid}/keepnote:
    $ref: paths/onlineagent_{agentid}_keepnote.yaml
  /onlineagent/{agentid}/sayhello:
    $ref: paths/onlineagent_{agentid}_sayhello.yaml
`,
  },
  {
    file: 'openapi/components/events.yaml',
    before: 'AgentState_SetRest_Success:\n',
    added: `AgentState_Said:
  group: state
  meaning: The agent has said to be busy.
  content: "null"
  source: { page: cec_07_9998, edition: "2023-09-27" }
`,
  },
  {
    file: 'src/emulator/handlers/states.ts',
    before: '  cancelBusy: change,\n',
    added: `  keepNote: {
    notEmulated: [],
    inSession() {
      return { retcode: '0' };
    },
  },
  sayHello: {
    notEmulated: [],
    inSession({ state, operation, input }, session) {
      // What may follow which is not stated: this gateway is busy once, and not during a rest.
      return { retcode: state.change(session, operation, { ...input.parameters, ...input.body }) };
    },
  },
`,
  },
];

/** Writes two operations down as a newcomer would: a file for each in `openapi/`, a handler for each in the emulator, no word more. */
export function projectWithNewOperations(): Project {
  const folder = copyOfProject();
  cpSync(fileURLToPath(new URL('openapi', import.meta.url)), join(folder, 'openapi'), { recursive: true });
  for (const { file, before, added } of lines) {
    addBefore(join(folder, file), before, added);
  }
  run(folder, join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', 'openapi/openapi.yaml');
  run(folder, join(root, 'dist/src/build.js'));
  run(folder, join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tsconfig.build.json', '--noCheck', 'false');
  return {
    folder,
    load: async (file) => await import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist/src', file)).href),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(cwd: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}
