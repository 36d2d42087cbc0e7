/** Whether a value is a code with which a gateway refuses: `NNN-NNN` as text. `"0"` is none. */
export function isRefusal(retcode: unknown): retcode is string {
  return typeof retcode === 'string' && /^\d{3}-\d{3}$/.test(retcode);
}
