/** Below this path no gateway has anything, so that the routes of the emulator itself cannot collide with those of the contract. */
export const controlPath = '/_emulator/';
