/** What is generated from the registry of errors: the enum of the graph and the reference for people. */
import { errorCodes, errorEntry } from '@kuaijin/kit/errors';
import { inLines } from './in-lines';

const generated = 'Generated from kit/src/errors/registry.ts by `npm run generate`.';

/** SDL of the enum `ErrorCode`: the message is the label, what to do the description. */
export function errorCodeSdl(): string {
  const values = errorCodes.map((code) => {
    const { zh, en, details } = errorEntry(code);
    const label = `@label(zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)})`;
    return `  """\n${inLines(details, '  ')}\n  """\n  ${code}\n    ${label}`;
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
    inLines(intro),
    '',
    ...errorCodes.filter((code) => errorEntry(code).kind === kind).flatMap(entryLines),
  ];
  return [
    '# Errors',
    '',
    `<!-- ${generated} -->`,
    '',
    inLines(
      'Every error carries a code of this list. The path names the argument, `expected` what would have been accepted, `received` what came.',
    ),
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
  return [`### ${code}`, '', `${en} ${zh} (HTTP ${http})`, '', inLines(details), ''];
}
