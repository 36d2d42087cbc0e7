import assert from 'node:assert/strict';
import { startEmulator } from 'cc-gateway-contract/emulator';
import { preview } from 'vite';

const { startBrowser } = await import(process.env.CCGW_BROWSER_MODULE);
const emulator = await startEmulator();
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const browser = await startBrowser();
try {
  const { port } = server.httpServer.address();
  const { page, problems } = await browser.open(`http://127.0.0.1:${port}/?gateway=${encodeURIComponent(emulator.baseUrl)}`);
  await page.waitForFunction('document.querySelector("output").value !== ""');
  const text = await page.textContent('output');
  assert.match(text, /^rested with AgentState_SetRest_Success and signed out; 100-009 is of the right; rest is at \d+$/);
  assert.deepEqual(problems, []);
  assert.equal(emulator.agent(291), undefined);
  console.log(text);
} finally {
  await browser[Symbol.asyncDispose]();
  await server.close();
  await emulator.close();
}
