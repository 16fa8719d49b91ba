/** `docs/configuration.md`, from the settings that the kit declares. */
import { type Setting, settings } from '@kuaijin/kit/config/settings';
import { inLines } from './in-lines';

/** What a process that is started alone must be given, and everything that it may be given. */
export function configurationReference(): string {
  return [
    '# Configuration',
    '',
    '<!-- Generated from kit/src/config/settings.ts by `npm run generate`. -->',
    '',
    inLines(
      [
        'Every process reads its settings from the environment when it starts.',
        'What is wrong or missing is reported in one message, and nothing is started.',
        'A process is in production unless `KUAIJIN_ENV` says otherwise:',
        'there is no default then for what is marked as needed by it.',
        '`npm start` and the other commands of the launcher are in development.',
        '`npm run --silent keys` prints new keys.',
      ].join(' '),
    ),
    '',
    '| setting | what it is for | default | needed in production by |',
    '| --- | --- | --- | --- |',
    ...settings.map(row),
    '',
  ].join('\n');
}

function row({ name, purpose, secret, needed = [], or, development, fallback }: Setting): string {
  const description = [purpose, ...(secret === true ? ['Secret.'] : [])].join(' ');
  const lacks = or === undefined ? '' : `, unless \`${or}\` is given`;
  const roles = needed.filter((role) => role !== 'whole');
  const cells = [
    `\`${name}\``,
    description,
    fallback === undefined ? (development === undefined ? '' : `in development: ${development}`) : valueText(fallback),
    roles.length === 0 ? '' : `${roles.join(', ')}${lacks}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function valueText(value: unknown): string {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return text === '' ? 'none' : `\`${text}\``;
}
