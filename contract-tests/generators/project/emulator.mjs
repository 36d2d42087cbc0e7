/** The emulator as it is installed here, for the runner, which is outside of this project. */
export { startEmulator } from 'cc-gateway-contract/emulator';
