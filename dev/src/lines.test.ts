import { longLines } from '../lines.cjs';

const long = 'word '.repeat(30).trim();

test.each([
  ['a comment of code', 'kit/src/a.ts', `const a = 1;\n/** ${long} */\n`, ['2: 156 columns']],
  ['a line of a page', 'docs/a.md', `# A\n\n${long}\n`, ['3: 149 columns']],
  ['a description of the schema', 'schema/a.graphql', `"${long}"\n`, ['1: 151 columns']],
  ['a note of data', 'schema/catalogues/a.yaml', `note: ${long}\n`, ['1: 155 columns']],
])('%s is held to the width', (_, file, text, found) => {
  expect(longLines(file, text)).toEqual(found);
});

test.each([
  ['a literal, which the formatter cannot break', 'kit/src/a.ts', `  'x${long}',\n`],
  ['a row of a table', 'docs/a.md', `| ${long} |\n`],
  ['what a generator writes without lines', 'schema/supergraph.graphql', `"${long}"\n`],
  ['what is no text of ours', 'package-lock.json', `"${long}"\n`],
])('%s is left', (_, file, text) => {
  expect(longLines(file, text)).toEqual([]);
});
