import { createHash } from 'node:crypto';
import type { Reply } from '../http.js';
import { body } from './markup.js';
import { script } from './script.js';
import { style } from './style.js';

// A browser reads both kinds of line end as the same one, and would come to another hash.
const unix = (text: string) => text.replaceAll('\r\n', '\n');

let page: Reply | undefined;

/**
 * The console: one page that asks nobody but the emulator that serves it. Its security policy admits this style and this script alone,
 * and has the browser refuse HTML that is made of text, so that nothing that came in a request could run.
 */
export function consolePage(): Reply {
  page ??= made(unix(style), unix(script));
  return page;
}

function made(style: string, script: string): Reply {
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return {
    status: 200,
    headers: [
      ['Content-Type', 'text/html; charset=UTF-8'],
      ['Content-Security-Policy', policy],
      ['Cache-Control', 'no-store'],
      ['Referrer-Policy', 'no-referrer'],
      ['X-Content-Type-Options', 'nosniff'],
    ],
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>CC-Gateway emulator</title>
<link rel="icon" href="/_emulator/icon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
${body}
<script>${script}</script>
</html>
`,
  };
}

/** The picture for the tab of a browser, which would look for one elsewhere and be noted as asking for what is not emulated. */
export function consoleIcon(): Reply {
  return {
    status: 200,
    headers: [
      ['Content-Type', 'image/svg+xml'],
      ['Cache-Control', 'max-age=86400'],
    ],
    body: icon,
  };
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b57a4"/><path d="M8 19v-3a8 8 0 0 1 16 0v3" fill="none" stroke="#fff" stroke-width="2.5"/><rect x="6" y="18" width="5" height="8" rx="2" fill="#fff"/><rect x="21" y="18" width="5" height="8" rx="2" fill="#fff"/></svg>
`;

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
