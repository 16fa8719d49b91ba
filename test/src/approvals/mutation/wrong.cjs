'use strict';
const { resolve } = require('node:path');

/** Where the rules are that mutants change. */
const rules = resolve(__dirname, '../../../../workflows/approvals/src');

/** A source with one thing wrong in it. @throws Error where the text does not stand there exactly once */
function wrong(source, { file, text, replacement }) {
  const parts = source.split(text);
  if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${text}`);
  return parts.join(replacement);
}

module.exports = { rules, wrong };
