import { server } from '../../generated/catalog.js';
import { documented } from '../../src/check/plan/accepted.js';
import { type Call, requestOf } from '../../src/check/plan/case.js';
import { preparationsOf } from '../../src/check/plan/preparation.js';
import { refusedGuid, refusedMethods, refusedRequests } from '../../src/check/plan/refused.js';
import { documentedSignIn } from '../../src/check/plan/sign-ins.js';
import type { RecordedRun } from '../../src/check/traffic/read-recording.js';
import { contract } from '../../src/contract.js';
import type { OperationDescriptor } from '../../src/descriptor.js';
import { Emulator, type EmulatorOptions } from '../../src/emulator/emulator.js';
import type { Fault } from '../../src/emulator/faults/fault.js';
import { operation } from '../../src/operation.js';
import { type RecordedExchange, recordingFormat, recordingVersion } from '../../src/recording.js';

const agentid = 291;
const password = 'correct horse';
const baseUrl = `http://gateway.example${server.basePath}`;

/**
 * What an application and an emulator have to say to each other about one operation: everything that is right and everything that is wrong, in
 * a session and after it. Nothing is sent over a network, and nobody waits.
 */
export async function conversation(
  about: OperationDescriptor,
  faults: readonly Fault[] = [],
  options: EmulatorOptions = {},
): Promise<RecordedRun> {
  const emulator = new Emulator({ holdMs: 0, ...options });
  emulator.faults = faults;
  const exchanges: RecordedExchange[] = [];
  let guid: string | undefined;
  const send = async (call: Call, own = guid) => {
    const fields = { password, oldPassword: password, newPassword: password, phonenum: '40038' };
    const { request } = requestOf(call, { agentid, baseUrl, fields, guid: call.guid === 'none' ? undefined : own, cookies: {} });
    const { method, url, headers, body = '' } = request;
    const target = url.slice(baseUrl.length);
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const outcome = emulator.handle({ method, target: `${server.basePath}${target}`, headers: lower, body });
    const reply = 'reply' in outcome ? await outcome.reply : outcome;
    const at = new Date(1_795_000_000_000 + 10 * exchanges.length).toISOString();
    const { status, headers: answered, body: text } = reply;
    exchanges.push({
      at,
      ms: 1,
      request: { method, target, headers: Object.entries(headers), body },
      answer: { status, headers: answered, body: text },
    });
    const [, brought] = answered.find(([name]) => name === 'Set-GUID') ?? [];
    if (brought !== undefined) guid = brought.replace('JSESSIONID=', '');
    const [, renewed] = /"guid":"([^"]+)"/.exec(text) ?? [];
    if (renewed !== undefined) guid = renewed;
  };
  const isOpen = about.session === 'opens';
  const command = documented(about).call;
  const end = async () => {
    if (emulator.state.session(agentid) !== undefined) await send(documented(operation('logout')).call);
  };
  /** A session in which the operation may be called, from its beginning. */
  const begin = async (preparation = preparationsOf(about)[0]) => {
    await end();
    if (isOpen) return;
    await send(preparation?.signIn.call ?? documentedSignIn().call);
    for (const before of preparation?.commands ?? []) await send(documented(before).call);
  };
  for (const preparation of preparationsOf(about)) {
    await begin(preparation);
    await send(isOpen ? documentedSignIn(about).call : command);
  }
  for (const { call } of [...refusedRequests(about), ...refusedMethods(about), ...refusedGuid(about, 'none')]) {
    await begin();
    await send(call);
  }
  await begin();
  if (isOpen) await send(documentedSignIn(about).call);
  // The last of them is empty.
  for (let count = 0; count < 4; count += 1) await send(documented(operation('getAgentEvent')).call);
  const before = guid;
  await end();
  if (about.needsGuid) {
    await send(command);
    await begin();
    await send(command, before);
  }
  emulator.close();
  const { version, edition } = contract();
  return {
    head: {
      format: recordingFormat,
      formatVersion: recordingVersion,
      contract: { version, edition },
      target: baseUrl,
      startedAt: new Date(1_795_000_000_000).toISOString(),
    },
    exchanges,
  };
}
