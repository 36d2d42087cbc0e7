import { readdirSync } from 'node:fs';
import tab, { type Complete, type OptionHandler } from '@bomb.sh/tab';
import addTo from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { reportFormats } from '../check/report/write.js';
import { allOperations } from '../operation.js';
import { moreHelp } from './help.js';

const name = 'completion';

/** Adds the command that prints completion scripts, and the hidden one that these ask. To be called once all other commands are there. */
export function addCompletion(program: Command): void {
  const completion = addTo(program, { completionCommandName: name });
  program.commands
    .find((command) => command.name() === name)
    ?.action((shell: string) => (shell === 'bash' ? console.log(bash) : tab.setup(program.name(), program.name(), shell)))
    .summary('print a script that has a shell complete commands and options')
    .description(
      'Prints a script for a shell: with it the Tab key completes commands, options, editions, operations and files wherever the shell finds ccgw.',
    )
    .addHelpText(
      'after',
      moreHelp({
        notes: 'In bash it takes the package bash-completion.',
        examples: [
          'mkdir -p ~/.local/share/bash-completion/completions',
          'ccgw completion bash > ~/.local/share/bash-completion/completions/ccgw',
          "echo 'source <(ccgw completion zsh)' >> ~/.zshrc",
          'ccgw completion fish > ~/.config/fish/completions/ccgw.fish',
          'ccgw completion powershell >> $PROFILE',
        ],
      }),
    );
  for (const command of program.commands) {
    const own = completion.commands.get(command.name());
    if (own === undefined) continue;
    own.description = command.summary() || command.description();
    for (const option of command.options) {
      const handler = handlerOf(option.flags);
      const known = own.options.get(option.long?.slice(2) ?? '');
      if (handler && known) known.handler = handler;
    }
  }
}

/** What completes the value of an option, by the placeholder in its flags; what has choices is completed without. */
function handlerOf(flags: string): OptionHandler | undefined {
  const [, placeholder = ''] = /<(.+)>/.exec(flags) ?? [];
  return handlers[placeholder];
}

const handlers: Readonly<Record<string, OptionHandler>> = {
  operations: (complete) => {
    for (const { id } of allOperations()) complete(id, '');
  },
  'format=file': (complete) => {
    for (const format of reportFormats) complete(`${format}=`, '');
  },
  file: completeFiles,
  folder: completeFiles,
};

/** The library has no word for files, so they are listed here. What was typed comes as the last argument. */
function completeFiles(complete: Complete): void {
  const typed = (process.argv.at(-1) ?? '').replace(/^--[^=]+=/, '');
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  try {
    for (const entry of readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }))
      complete(`${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`, '');
  } catch {
    // A folder that cannot be read has nothing to offer.
  }
}

/**
 * The script for bash. That of the library evaluates the words of the line and the names of files, so that a Tab would run what stands in
 * them; here nothing is expanded.
 */
const bash = `# bash completion for ccgw
__ccgw_complete() {
    local cur words cword line
    COMPREPLY=()
    _get_comp_words_by_ref -n "=:" cur words cword
    while IFS= read -r line; do
        [[ $line == :* ]] && continue
        line=\${line%%$'\\t'*}
        [[ $line == "\${cur#--*=}"* ]] && COMPREPLY+=("$(printf '%q' "$line")")
    done < <(ccgw complete -- "\${words[@]:1:cword}" 2>/dev/null)
    [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[/=] ]] && compopt -o nospace
    return 0
}
complete -F __ccgw_complete ccgw`;
