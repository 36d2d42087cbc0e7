import { basename, dirname, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { UsageError } from '../../check/target.js';
import { isGiven, ListOption } from '../options.js';
import { findConfig } from './find.js';
import { loadConfig } from './load.js';
import { isGroup, type Settings, sharedSettings } from './settings.js';

/** Where a setting stands, and from where its files are counted. */
interface Place {
  readonly file: string;
  readonly path: string;
}

/**
 * Gives a command the settings of the config file that were not given on the command line.
 *
 * @throws {UsageError} on a file that cannot be read, an unknown setting, or a value that the option would not take either
 */
export async function applyConfig(program: Command, command: Command): Promise<void> {
  const sections = sectionsOf(program);
  const { config: given } = program.opts<{ config?: string | false }>();
  // Of a variable that is not set: there is another file that was not meant. CCGW_CONFIG that is empty is as good as none.
  if (given === '' && program.getOptionValueSource('config') === 'cli')
    throw new UsageError('--config is empty: give a file, or --no-config for none');
  const file = sections.has(command.name()) ? findConfig(given) : undefined;
  if (file === undefined) return;
  const config = await loadConfig(file);
  const place = { file, path: '' };
  if (!isGroup(config)) throw wrong(place, 'has to hold an object, with a section for each command');
  refuseUnknown(place, config, [...sections.keys(), ...sharedSettings]);
  for (const [name, section] of sections) {
    const own = config[name];
    if (own === undefined) continue;
    if (!isGroup(own)) throw wrong({ file, path: name }, `has to be an object with the options of ccgw ${name}`);
    refuseUnknown({ file, path: name }, own, settingsOf(section));
  }
  const own = (config[command.name()] ?? {}) as Settings;
  for (const name of settingsOf(command)) {
    const shared = own[name] === undefined && sharedSettings.includes(name);
    const value = shared ? config[name] : own[name];
    if (value !== undefined) set(command, name, value, { file, path: shared ? name : `${command.name()}.${name}` });
  }
}

/** The commands that a config file may have a section for: those with options of their own. */
export function sectionsOf(program: Command): ReadonlyMap<string, Command> {
  return new Map(program.commands.filter((each) => each.options.length > 0).map((each) => [each.name(), each]));
}

/** The names of the settings of a command: its options, and the URL. */
export function settingsOf(command: Command): string[] {
  const url = command.registeredArguments.map((argument) => argument.name()).filter((name) => name === 'url');
  return [...url, ...command.options.filter(({ negate }) => !negate).map((option) => option.attributeName())];
}

function set(command: Command, name: string, value: unknown, place: Place): void {
  const argument = command.registeredArguments.findIndex((each) => each.name() === name);
  if (argument >= 0) {
    if (typeof value !== 'string') throw wrong(place, 'has to be a text');
    command.processedArgs[argument] ??= value;
    return;
  }
  const option = command.options.find((each) => each.attributeName() === name);
  if (option === undefined || isGiven(command, name)) return;
  command.setOptionValueWithSource(name, parsed(option, value, place), 'config');
}

/** The value as the option has it, which gets to see it in the form that it has on the command line. */
function parsed(option: Option, value: unknown, place: Place): unknown {
  if (option.isBoolean()) {
    if (typeof value !== 'boolean') throw wrong(place, 'has to be true or false');
    return value;
  }
  if (Array.isArray(value) && !(option instanceof ListOption)) throw wrong(place, 'takes one value, not a list');
  const texts = [value].flat().map((each) => textOf(each, option, place));
  const parse = option.parseArg;
  if (parse === undefined) return texts.at(-1);
  try {
    return texts.reduce<unknown>((before, text) => parse(text, before), option.defaultValue);
  } catch (error) {
    throw wrong(place, error instanceof Error ? error.message : String(error));
  }
}

function textOf(value: unknown, option: Option, place: Place): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw wrong(place, 'has to be a text or a number');
  const text = String(value);
  const isFile = /<(format=)?(?:file|folder)>/.exec(option.flags);
  if (!isFile || text === '') return text;
  const start = isFile[1] === undefined ? 0 : text.indexOf('=') + 1;
  return `${text.slice(0, start)}${resolve(dirname(place.file), text.slice(start))}`;
}

function refuseUnknown(place: Place, settings: Settings, known: readonly string[]): void {
  const unknown = Object.keys(settings).find((name) => !known.includes(name));
  if (unknown !== undefined) throw wrong(place, `there is no setting ${unknown}; there are ${known.join(', ')}`);
}

function wrong({ file, path }: Place, message: string): UsageError {
  return new UsageError(`${basename(file)}: ${path === '' ? '' : `${path}: `}${message}`);
}
