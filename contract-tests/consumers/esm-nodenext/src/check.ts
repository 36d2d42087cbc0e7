import assert from 'node:assert/strict';
import { type CheckOptions, checkGateway, type Finding, renderReport } from 'cc-gateway-contract/check';
import { startEmulator } from 'cc-gateway-contract/emulator';
import schema from 'cc-gateway-contract/report.schema.json' with { type: 'json' };

const emulator = await startEmulator({ holdMs: 200, faults: ['rest.time.maximum!accepts'] });
const options: CheckOptions = { url: emulator.origin, agents: [{ agentid: 291, password: '' }], only: ['rest'] };
const { exitCode, report } = await checkGateway(options);
assert.equal(exitCode, 1);
const finding: Finding | undefined = report.findings[0];
assert.equal(finding?.statement, 'rest.time.maximum');
assert.ok((await renderReport(report, 'junit')).includes(finding.id));
assert.deepEqual(Object.keys(report).sort(), [...schema.required].sort());
// @ts-expect-error There is no such option.
await assert.rejects(checkGateway({ ...options, timeout: 5 }), /options\.timeout/);

const accepted = await checkGateway({ ...options, baseline: { findings: [{ id: finding.id, reason: 'of old' }] } });
assert.equal(accepted.exitCode, 0);
await emulator.close();
console.log(`checked: ${finding.id} was found, and then accepted`);
