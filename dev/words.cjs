'use strict';
/**
 * Holds names, comments, log lines and pages to the words of the field: a replaced word is not used again. Each
 * stands here with the better one. Decisions are records of their day and keep theirs. `node dev/words.cjs [folder]`
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/** @typedef {{ word: RegExp, better: string, tests?: boolean, kept?: readonly string[] }} Rule */

/**
 * `tests`: also in the package of whole-system tests. `kept`: files in which the word is a stored shape, a name on the
 * wire or a term of the ledger.
 * @type {readonly Rule[]}
 */
const rules = [
  {
    word: /\b(?:told|Told)\b/,
    better: 'answered, reported, published, notified or signalled',
    kept: [
      'services/supervision/src/model/watches.ts',
      'workflows/approvals/src/contracts/index.ts',
      'workflows/approvals/src/run/case-run.ts',
    ],
  },
  {
    word: /\b(?:const|let|function) told\b/,
    better: 'what it holds: events, entries, facts, outcomes',
    tests: true,
  },
  { word: /\b[a-z]\w*Told\b/, better: 'what it holds: EventFields, EventData, Rows', tests: true },
  { word: /\btell(?:BySignal|Due)\b/, better: 'notifyBySignal, notifyDue', tests: true },
  { word: /\b(?:join)?Nearby\b/, better: 'LocalPeers', tests: true },
  { word: /\bNeighbours\b/, better: 'RemoteActivities', tests: true },
  { word: /\bworld\b/, better: 'remote activities, fixture' },
  { word: /\b(?:echoes|twin)\b/, better: 'duplicates, original' },
  { word: /#(?:doubt|overtaken)\b/, better: 'resolveUnknownOutcome, retryAfterConflict', tests: true },
  { word: /\bstandBack\b/, better: 'yieldToWriters', tests: true },
  {
    word: /\bsettle\b/,
    better: 'confirmDurable, runConsequences, tallySignatures, decide',
    kept: ['kit/src/ledger/rules.ts'],
  },
  { word: /\bsettling\b/, better: 'pendingConsequences' },
  { word: /\b(?:Desk|#desk)\b/, better: 'SystemWriter', tests: true },
  { word: /\b(?:Hat|hats)\b/, better: 'StandIn, standIns', tests: true },
  { word: /\buprooted\b/, better: 'invalidatedSteps', tests: true },
  { word: /\bmoved(?:To)?\((?:\w+Transitions|table)\b/, better: 'requireNextStatus, requireStatus', tests: true },
  { word: /\.\.\.said\b|\bsaid\(/, better: 'withComment' },
  { word: /\bfed\b/, better: 'publishedSeq', kept: ['kit/src/aggregate/checkpoints.ts', 'kit/src/aggregate/catch-up'] },
  {
    word: /\b(?:class|new) (?:Marks|Noted|Rounds|KeyBook|Stand|Operations|Pass)\b/,
    better: 'see docs/glossary.md',
    tests: true,
  },
  { word: /\bTOGETHER\b/, better: 'IN_SYNC', tests: true },
  { word: /\b(?:caseNudger|NudgeCase|NudgeOptions)\b/, better: 'caseResync, ResyncCase' },
  { word: /\bgrownAt\b/, better: 'replenishedAtSeq', tests: true, kept: ['kit/src/accounts/waiters.ts'] },
  { word: /\bLeftToNewer\b/, better: 'RequiresNewerRelease', tests: true },
  { word: /\bmayPass\b/, better: 'isRetryable', tests: true },
  { word: /\bYELLOW_DAYS\b/, better: 'RED_AFTER_DAYS', tests: true },
  { word: /\brecipientsOf\b/, better: 'eventRecipients, namedRecipients, noticeRecipients', tests: true },
  { word: /\bserveOperations\b/, better: 'serveMonitoring', tests: true },
  { word: /readers see a case later/, better: 'projection delayed', tests: true },
];

const READ = /\.(?:ts|cts|cjs|mjs|md)$/;
const PASSED_OVER = /^docs\/decisions\/|\.generated\.ts$|^dev\/words\.cjs$|^dev\/src\/words\.test\.ts$/;

/** Replaced words in a file of the repository, each with its line and the better one. */
function replacedWords(file, text) {
  if (!READ.test(file) || PASSED_OVER.test(file)) return [];
  const held = rules.filter(
    ({ tests = false, kept = [] }) =>
      (tests || !file.startsWith('test/')) && !kept.some((name) => file.startsWith(name)),
  );
  return text.split('\n').flatMap((line, at) =>
    held.flatMap(({ word, better }) => {
      const found = word.exec(line);
      return found === null ? [] : [{ line: at + 1, word: found[0], better }];
    }),
  );
}

if (require.main === module) {
  const root = path.resolve(process.argv[2] ?? path.join(__dirname, '..'));
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const found = files
    .filter((file) => READ.test(file) && fs.existsSync(path.join(root, file)))
    .flatMap((file) =>
      replacedWords(file, fs.readFileSync(path.join(root, file), 'utf8')).map(
        ({ line, word, better }) => `${file}:${line} "${word}": better ${better}`,
      ),
    );
  for (const fault of found) console.error(fault);
  if (found.length > 0) process.exit(1);
}

module.exports = { replacedWords };
