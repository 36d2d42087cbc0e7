/** The emulator as users start it, in a process of its own; the options come as JSON. */
import type { EmulatorOptions } from '../../../src/emulator/emulator.js';
import { startEmulator } from '../../../src/emulator/start.js';

const { baseUrl } = await startEmulator(JSON.parse(process.argv[2] ?? '{}') as EmulatorOptions);
process.send?.({ baseUrl });
