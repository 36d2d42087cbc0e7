import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import markdown from 'highlight.js/lib/languages/markdown';
import plaintext from 'highlight.js/lib/languages/plaintext';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';

const languages = { sh: bash, js: javascript, ts: typescript, typescript, json, yaml, markdown, text: plaintext };
for (const [name, language] of Object.entries(languages)) highlighter.registerLanguage(name, language);

/**
 * Code as HTML, with a span around each word that has a colour.
 *
 * @param language of the fence
 * @throws {Error} on one that is not known here, so that no block loses its colours unnoticed
 */
export function highlight(code: string, language: string): string {
  if (!(language in languages))
    throw new Error(`a block of "${language}" code: only ${Object.keys(languages).join(', ')} are known`);
  return highlighter.highlight(code, { language }).value;
}
