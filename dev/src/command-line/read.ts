/** What stands behind the name of a command, read in one place: an option that there is not is refused by name. */
import { parseArgs } from 'node:util';
import { LaunchError, reasonOf } from '../launch-error';
import { helpOf } from './help';
import type { CommandLine, Given, Option, Options } from './shape';

/** What asks for the help of a command. */
export const asksForHelp = (text: string | undefined): boolean => text === '--help' || text === '-h';

/**
 * @returns undefined where the help was asked for
 * @throws LaunchError that names what is wrong, with the help
 */
export function readCommandLine<O extends Options>(
  line: CommandLine & { readonly options: O },
  given: readonly string[],
): Given<O> | undefined {
  if (line.rest?.isAsGiven === true) {
    return asksForHelp(given[0]) ? undefined : ({ options: {}, rest: given } as unknown as Given<O>);
  }
  try {
    const { values, positionals } = parse(line, given);
    if (values['help'] === true) return undefined;
    const { form = '', most = Number.POSITIVE_INFINITY } = line.rest ?? {};
    if (positionals.length > most) throw new Error(`${form} is one, and not ${positionals.join(' ')}`);
    const options = Object.entries(line.options).map(([name, option]) => [
      name,
      parsedValue(name, option, values[name]),
    ]);
    return { options: Object.fromEntries(options), rest: positionals } as Given<O>;
  } catch (error) {
    // Node names the wrong option in its first sentence; what there is follows.
    const [reason] = reasonOf(error).split(/\. |\n/);
    throw new LaunchError(`${reason}\n\n${helpOf(line)}`);
  }
}

type Parsed = string | boolean | (string | boolean)[] | undefined;

function parse({ options, rest }: CommandLine, given: readonly string[]) {
  const shapes = Object.entries(options).map(([name, option]) => [
    name,
    option.takes === 'nothing'
      ? ({ type: 'boolean' } as const)
      : ({ type: 'string', multiple: 'isMultiple' in option } as const),
  ]);
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: rest !== undefined,
    options: { ...Object.fromEntries(shapes), help: { type: 'boolean', short: 'h' } },
  });
  return { values: values as Readonly<Record<string, Parsed>>, positionals };
}

function parsedValue(name: string, option: Option, value: Parsed) {
  if (option.takes === 'nothing') return value === true;
  if (option.takes === 'text') return value ?? ('isMultiple' in option ? [] : option.preset);
  if (value === undefined) return option.preset;
  if (!/^\d{1,10}$/.test(String(value))) throw new Error(`--${name} is a whole number, not ${value}`);
  return Number(value);
}
