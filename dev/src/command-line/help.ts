import type { CommandLine, Option } from './shape';

/** What a command does and takes, a line for each. */
export function helpOf({ typed, does, options, rest, names = [] }: CommandLine): string {
  const rows = [
    ...(rest === undefined ? [] : [[rest.form, rest.is] as const]),
    ...Object.entries(options).map(
      ([name, option]) => [shownAs(name, option), `${option.is}${presetOf(option)}`] as const,
    ),
    ['--help', 'this'] as const,
  ];
  const usage = [typed, rest?.form, Object.keys(options).length > 0 ? '[OPTIONS]' : undefined];
  const blocks = [[usage.filter((part) => part !== undefined).join(' '), does], inColumns(rows), inColumns(names)];
  return blocks.flatMap((block) => (block.length === 0 ? [] : [block.join('\n')])).join('\n\n');
}

/** Two columns, the second of them in line. */
export function inColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

function shownAs(name: string, option: Option): string {
  if (option.takes === 'nothing') return `--${name}`;
  return `--${name} ${option.takes === 'number' ? 'NUMBER' : option.form}${'isMultiple' in option ? ' ...' : ''}`;
}

const presetOf = (option: Option): string =>
  'preset' in option && option.preset !== undefined && option.preset !== '' ? ` (${option.preset})` : '';
