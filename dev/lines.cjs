'use strict';
/**
 * Holds lines within 120 columns where the formatter does not: comments, pages, the schema and data. Code is the
 * formatter's; what it leaves longer is one literal. A table of a page has no other lines than its rows. `node
 * dev/lines.cjs [folder]`
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const WIDTH = 120;
const COMMENT = /^\s*(?:\/?\*|\/\/(?! biome-ignore))/;
const TABLE_ROW = /^\s*\|/;

/** How each kind of file is read; what is in none is generated, recorded or of a form that knows no other lines. */
const kinds = [
  { files: /\.(?:ts|cjs|java)$/, isHeld: (line) => COMMENT.test(line) },
  { files: /\.md$/, isHeld: (line) => !TABLE_ROW.test(line) },
  { files: /(?:\.(?:graphql|ya?ml|xml)|\.editorconfig|\.ci\/run)$/, isHeld: () => true },
];
const GENERATED = /(?:\.generated\.ts|^schema\/supergraph\.graphql|^schema\/released\/[^/]+)$/;

/** Every line of a file that is too long, as "line: length". */
function longLines(file, text) {
  const kind = kinds.find(({ files }) => files.test(file));
  if (kind === undefined || GENERATED.test(file)) return [];
  return text
    .split('\n')
    .flatMap((line, i) => (line.length > WIDTH && kind.isHeld(line) ? [`${i + 1}: ${line.length} columns`] : []));
}

/** Every line of the repository that is too long. */
function tooLong(root) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return files
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '' && fs.existsSync(path.join(root, file)))
    .flatMap((file) => longLines(file, fs.readFileSync(path.join(root, file), 'utf8')).map((at) => `${file}:${at}`));
}

if (require.main === module) {
  const found = tooLong(path.resolve(process.argv[2] ?? path.join(__dirname, '..')));
  for (const at of found) console.error(`${at}, at most ${WIDTH}`);
  if (found.length > 0) process.exit(1);
}

module.exports = { longLines };
