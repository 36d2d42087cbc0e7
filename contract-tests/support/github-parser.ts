import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

type Workflows = typeof import('@actions/workflow-parser');
type Actions = typeof import('@actions/workflow-parser/actions/index');

/** GitHub's own parser imports JSON as bundlers take it and Node does not: it is bundled first. */
async function bundled<T>(name: string): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-parser-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(import.meta.resolve(name)),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'parser.mjs' } },
      },
    });
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'parser.mjs')).href)) as T;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } = await bundled<Workflows>('@actions/workflow-parser');
const { convertActionTemplate, parseAction } = await bundled<Actions>('@actions/workflow-parser/actions/index');

/** What GitHub's own parser says of a workflow. */
export async function workflowProblems(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** What it says of an action. */
export function actionProblems(content: string): string[] {
  const { context, value } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined) convertActionTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
