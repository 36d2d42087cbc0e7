import type { OperationId } from '../../src/operation.js';

/**
 * The page of each operation, typed off a second time, with the date of the copy that was seen: as published, in the edition 2023-09-27, and in the
 * edition 2025-11-13.
 */
export const pages: Readonly<Record<OperationId, readonly [published: string, old: string, late: string]>> = {
  loginEx: ['cec_07_1224 (2023-09-27)', 'cec_07_1224 (2023-09-27)', 'cec_07_0357 (2025-11-13)'],
  login: ['cec_07_1202 (2024-09-24)', 'cec_07_1202 (2024-09-24)', 'cec_07_1202 (2025-11-13)'],
  // Seen of the newer edition only.
  forceLogin: ['cec_07_1203 (2025-11-13)', 'cec_07_1203 (2025-11-13)', 'cec_07_1203 (2025-11-13)'],
  updateGuid: ['cec_07_1225 (2023-09-27)', 'cec_07_1225 (2023-09-27)', 'cec_07_0358 (2025-11-13)'],
  // Its older copy has no date.
  handShake: ['cec_07_1204 (2025-11-13)', 'cec_07_1204 (2023-09-27)', 'cec_07_1204 (2025-11-13)'],
  resetSkill: ['cec_07_1209 (2023-09-27)', 'cec_07_1209 (2023-09-27)', 'cec_07_1209 (2025-11-13)'],
  // Seen of the newer edition only.
  queryAgentSkills: ['cec_07_1206 (2025-11-13)', 'cec_07_1206 (2025-11-13)', 'cec_07_1206 (2025-11-13)'],
  queryAgentSkillsByWorkNo: ['cec_07_1207 (2023-09-27)', 'cec_07_1207 (2023-09-27)', 'cec_07_1207 (2025-11-13)'],
  setAgentAutoAnswer: ['cec_07_1208 (2023-09-27)', 'cec_07_1208 (2023-09-27)', 'cec_07_1208 (2025-11-13)'],
  setAgentAutoEnterIdle: ['cec_07_0351 (2025-11-13)', 'cec_07_1218 (2023-09-27)', 'cec_07_0351 (2025-11-13)'],
  setTalkRight: ['cec_07_1223 (2024-09-24)', 'cec_07_1223 (2024-09-24)', 'cec_07_0356 (2025-11-13)'],
  setCustomState: ['cec_07_1228 (2023-09-27)', 'cec_07_1228 (2023-09-27)', 'cec_07_0361 (2025-11-13)'],
  // Seen of the older edition only.
  queryCustomState: ['cec_07_1229 (2024-09-24)', 'cec_07_1229 (2024-09-24)', 'cec_07_1229 (2024-09-24)'],
  cancelSetCustomState: ['cec_07_1230 (2023-09-27)', 'cec_07_1230 (2023-09-27)', 'cec_07_0363 (2025-11-13)'],
  getAgentStatus: ['cec_07_1222 (2024-09-24)', 'cec_07_1222 (2024-09-24)', 'cec_07_0355 (2025-11-13)'],
  syncagentinfo: ['cec_07_1226 (2025-03-31)', 'cec_07_1226 (2025-03-31)', 'cec_07_0359 (2025-11-13)'],
  sendNoteletEx: ['cec_07_1205 (2025-03-31)', 'cec_07_1205 (2025-03-31)', 'cec_07_1205 (2025-11-13)'],
  modifyAccountPwdEx: ['cec_07_0350 (2025-11-13)', 'cec_07_1217 (2023-09-27)', 'cec_07_0350 (2025-11-13)'],
  sayBusy: ['cec_07_1211 (2024-08-02)', 'cec_07_1211 (2024-08-02)', 'cec_07_13461 (2025-11-13)'],
  cancelBusy: ['cec_07_1212 (2023-09-27)', 'cec_07_1212 (2023-09-27)', 'cec_07_13472 (2025-11-13)'],
  sayFree: ['cec_07_1210 (2023-09-27)', 'cec_07_1210 (2023-09-27)', 'cec_07_1345 (2025-11-13)'],
  sayWork: ['cec_07_1215 (2023-09-27)', 'cec_07_1215 (2023-09-27)', 'cec_07_13512 (2025-11-13)'],
  cancelWork: ['cec_07_1216 (2023-09-27)', 'cec_07_1216 (2023-09-27)', 'cec_07_13522 (2025-11-13)'],
  rest: ['cec_07_1213 (2023-09-27)', 'cec_07_1213 (2023-09-27)', 'cec_07_13482 (2025-12-12)'],
  cancelRest: ['cec_07_13492 (2025-11-13)', 'cec_07_1214 (2023-09-27)', 'cec_07_13492 (2025-11-13)'],
  getAgentEvent: ['cec_07_1274 (2023-09-27)', 'cec_07_1274 (2023-09-27)', 'cec_07_1274 (2025-11-13)'],
  forceLogoutWithReason: ['cec_07_1221 (2024-09-24)', 'cec_07_1221 (2024-09-24)', 'cec_07_0354 (2025-11-13)'],
  forceLogout: ['cec_07_1220 (2024-08-02)', 'cec_07_1220 (2024-08-02)', 'cec_07_0353 (2025-11-13)'],
  logout: ['cec_07_1219 (2023-09-27)', 'cec_07_1219 (2023-09-27)', 'cec_07_1219 (2025-11-13)'],
};
