'use strict';
/**
 * Holds the decisions to their form: number and title, status, date, and a line of the index for each. A decision that
 * another one supersedes names it, so that nobody follows what holds no longer. `node dev/decisions.cjs [folder]`
 */
const fs = require('node:fs');
const path = require('node:path');

const FILE = /^(\d{4})-[a-z0-9-]+\.md$/;
const HEAD = /^# (\d+)\. (.+)\n\n- Status: (.+)\n- Date: (\d{4}-\d{2}-\d{2})\n\n/;
const STATUS = /^(?:accepted|superseded by (\d+))$/;

/** Every fault of the decisions in a folder, as sentences. */
function decisionFaults(folder) {
  const index = fs.readFileSync(path.join(folder, 'README.md'), 'utf8').split('\n');
  const lines = index.filter((line) => /^\| \[\d+\]/.test(line));
  const files = fs.readdirSync(folder).filter((name) => name !== 'README.md');
  const numbers = new Set(files.map((name) => Number(name.slice(0, 4))));
  const expected = [];
  const faults = [];
  for (const name of files.sort()) {
    const number = Number(FILE.exec(name)?.[1]);
    const head = HEAD.exec(fs.readFileSync(path.join(folder, name), 'utf8'));
    if (Number.isNaN(number)) {
      faults.push(`${name}: a decision is named NNNN-what-it-says.md`);
    } else if (head === null || Number(head[1]) !== number) {
      faults.push(
        `${name}: begins with "# ${number}. Title", an empty line, "- Status: accepted", "- Date: YYYY-MM-DD", an empty line`,
      );
    } else {
      const [, , title, status, date] = head;
      const successor = STATUS.exec(status);
      if (successor === null) faults.push(`${name}: the status is "accepted" or "superseded by N", not "${status}"`);
      else if (successor[1] !== undefined && !numbers.has(Number(successor[1]))) {
        faults.push(`${name}: is superseded by ${successor[1]}, which is no decision`);
      }
      const line = `| [${number}](${name}) | ${title} | ${status} | ${date} |`;
      expected.push(line);
      if (!lines.includes(line)) faults.push(`README.md: lacks the line ${line}`);
    }
  }
  for (const line of lines) if (!expected.includes(line)) faults.push(`README.md: is of no decision: ${line}`);
  if (faults.length === 0 && lines.join() !== expected.join()) faults.push('README.md: its lines go by number');
  return faults;
}

if (require.main === module) {
  const faults = decisionFaults(path.resolve(process.argv[2] ?? path.join(__dirname, '..', 'docs', 'decisions')));
  for (const fault of faults) console.error(`docs/decisions/${fault}`);
  if (faults.length > 0) process.exit(1);
}

module.exports = { decisionFaults };
