import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from './progress.js';

function stream(isTTY: boolean): { stream: NodeJS.WriteStream; text: () => string } {
  const through = new PassThrough().setEncoding('utf8');
  return {
    stream: Object.assign(through, { isTTY, columns: 40 }) as unknown as NodeJS.WriteStream,
    text: () => String(through.read() ?? ''),
  };
}

afterEach(() => vi.unstubAllEnvs());

describe('the progress of a check', () => {
  it('is one line on a terminal, no wider than it, and gone in the end', () => {
    const { stream: terminal, text } = stream(true);
    const progress = startProgress(terminal);
    progress.step('agent 291: a title that is much too long for this terminal');
    const line = text();
    expect(line).toContain('0 requests: agent 291: a title that is ');
    expect(stripVTControlCharacters(line).length).toBeLessThan(40);
    progress.end();
    expect(text()).toBe('\u001b[1G\u001b[2K');
  });

  it('is a plain line for each step in CI', () => {
    vi.stubEnv('CI', 'true');
    const { stream: log, text } = stream(false);
    const progress = startProgress(log);
    progress.step('one');
    progress.request();
    progress.step('two');
    progress.end();
    expect(text()).toBe('ccgw: one\nccgw: two\n');
  });

  it('is nothing in a pipe', () => {
    vi.stubEnv('CI', '');
    const { stream: pipe, text } = stream(false);
    const progress = startProgress(pipe);
    progress.step('one');
    progress.request();
    progress.end();
    expect(text()).toBe('');
  });
});
