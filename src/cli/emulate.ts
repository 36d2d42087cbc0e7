import type { Command } from 'commander';
import { Option } from 'commander';
import type { Edition } from '../contract.js';
import { heldMs } from '../emulator/emulator.js';
import type { AuthMode } from '../emulator/guids.js';
import { startEmulator } from '../emulator/server.js';
import { editionOption } from './edition.js';
import { onInterrupt, portOption, wholeNumber } from './options.js';

interface Options {
  port: number;
  hold: number;
  auth: AuthMode;
  edition: Edition;
}

export function addEmulate(program: Command): Command {
  return program
    .command('emulate')
    .summary('run a gateway to develop against')
    .description(
      'Runs a stateful gateway on this machine: sign-in, Guid, states, events. Every agent number of the contract signs in, with any password.',
    )
    .addOption(portOption())
    .addOption(editionOption())
    .option('--hold <ms>', 'milliseconds that a poll is held while there is no event', wholeNumber(0, 600_000), heldMs)
    .addOption(
      new Option('--auth <mode>', 'authentication: the Guid stays, or is renewed on the poll')
        .choices(['static', 'dynamic'])
        .default('dynamic'),
    )
    .addHelpText('after', '\nExample:\n  ccgw emulate --port 8043')
    .action(async ({ port, hold: holdMs, auth, edition }: Options) => {
      const emulator = await startEmulator({ port, holdMs, auth, edition });
      const which = edition === 'as-published' ? '' : ` (edition ${edition})`;
      console.log(`CC-Gateway emulator: ${emulator.baseUrl}${which}\nStop it with Ctrl-C.`);
      await new Promise<void>((resolve) => {
        onInterrupt(resolve);
      });
      await emulator.close();
    });
}
