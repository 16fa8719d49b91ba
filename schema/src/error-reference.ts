/** What is generated from the registry of errors: the enum of the graph and the reference for people. */
import { errorCodes, errorEntry } from '@kuaijin/kit/errors';

const generated = 'Generated from kit/src/errors/registry.ts by `npm run generate`.';

/** SDL of the enum `ErrorCode`: the message is the label, what to do the description. */
export function errorCodeSdl(): string {
  const values = errorCodes.map((code) => {
    const { zh, en, details } = errorEntry(code);
    const label = `@label(zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)})`;
    return `  """\n${wrapped(details)}\n  """\n  ${code}\n    ${label}`;
  });
  return [
    `# ${generated}`,
    '"Why something was refused or could not be served."',
    'enum ErrorCode @label(zh: "错误代码", en: "Error code") {',
    ...values,
    '}',
    '',
  ].join('\n');
}

/** `docs/errors.md`. */
export function errorReference(): string {
  const section = (title: string, intro: string, kind: 'refusal' | 'request') => [
    `## ${title}`,
    '',
    intro,
    '',
    ...errorCodes.filter((code) => errorEntry(code).kind === kind).flatMap(entryLines),
  ];
  return [
    '# Errors',
    '',
    `<!-- ${generated} -->`,
    '',
    'Every error carries a code of this list. The path names the argument, `expected` what would have been accepted, `received` what came.',
    '',
    ...section(
      'Refusals',
      'Answers of a rule. A mutation answers them as data in `userErrors`, a query as a top-level error. Nothing was changed.',
      'refusal',
    ),
    ...section(
      'Requests that cannot be served',
      'Top-level errors, under `errors[].extensions.code`. The status is that of an HTTP answer without data; an answer with data has 200.',
      'request',
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function entryLines(code: (typeof errorCodes)[number]): string[] {
  const { en, zh, http, details } = errorEntry(code);
  return [`### ${code}`, '', `${en} ${zh} (HTTP ${http})`, '', details, ''];
}

/** A text in lines of at most 120 characters, indented as the description of a value is. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 120) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}
