import { describe, expect, it } from 'vitest';
import { html, nothing, trusted } from './markup.js';

describe('a template of HTML', () => {
  it('escapes texts, in elements and in attributes', () => {
    expect(html`<p title="${'"\'<&>'}">${'</p><img onerror=x>'}</p>`.markup).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;/p&gt;&lt;img onerror=x&gt;</p>',
    );
  });

  it('takes over what comes from a template, one or many, and numbers', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}${nothing}${trusted('<hr>')}</ul>${7}${0}`.markup).toBe('<ul><li>a</li><li>&lt;</li><hr></ul>70');
  });

  it('shows characters that do not show', () => {
    expect(html`${'a\u0000\u202e'}`.markup).toBe('a\\u0000\\u202e');
  });
});
