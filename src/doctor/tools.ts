import { satisfies } from 'semver';
import { installation, installed, supported, type Tool } from '../optional-tool.js';
import type { Line, Section } from './diagnosis.js';

/** What needs which tool. */
export const users: Readonly<Record<Tool, string>> = {
  dredd: 'ccgw check and ccgw demo',
  '@stoplight/prism-cli': 'ccgw mock and ccgw proxy',
  jiti: 'a ccgw.config.ts, with a Node older than 22.18',
  selfsigned: 'ccgw emulate, for HTTPS without a certificate of your own',
};

/** The tools that only some commands need. None of them has to be there. */
export function tools(): Section {
  const lines = (Object.keys(users) as Tool[]).map((tool) => toolLine(tool, installed(tool), supported(tool)));
  return { name: 'tools', title: 'Tools, each of them for some commands only', lines };
}

/**
 * What is to be said of a tool.
 *
 * @param version undefined if it is not installed
 * @param range the versions that will do
 */
export function toolLine(tool: Tool, version: string | undefined, range: string): Line {
  const facts = { installed: version ?? null, supported: range, for: users[tool] };
  if (version === undefined)
    return { name: tool, verdict: 'note', text: `not installed; for ${users[tool]}`, advice: installation(tool), facts };
  if (satisfies(version, range)) return { name: tool, verdict: 'ok', text: `${version} (${range}), for ${users[tool]}`, facts };
  return {
    name: tool,
    verdict: 'careful',
    text: `${version} is not supported, which ${range} is; for ${users[tool]}`,
    advice: installation(tool),
    facts,
  };
}
