'use strict';
/**
 * After a run of all files: the declared indexes that served no query of it. One that serves nothing is taken out of
 * its model, or `kept` says why it stays.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const WAY_OF_SEEING =
  'one branch of who sees a thing; tests see such things by another, and a branch without an index has the whole collection read';
const OTHER_ORDER = 'the same inbox in the order of dispatch: one argument of the query that is asked by due moment';
const AGENT = 'asked when an agent asks this service; the code is that of the kit, which tests ask in other services';
const ACCOUNTS = 'an argument of the list of accounts, which is code of the kit that tests ask in land';

/** `service.collection {"a":1}` and why it stays though no test asks by it. */
const kept = {
  'approvals.case_troubles {"ownerId":1,"isOpen":1,"since":1,"_id":1}': WAY_OF_SEEING,
  'approvals.outcomes {"ownerId":1,"validUntil":1,"_id":1}': WAY_OF_SEEING,
  'supervision.problems {"departmentIds":1,"raisedAt":-1,"_id":-1}': WAY_OF_SEEING,
  'approvals.mandates {"ownerId":1,"_id":1}': 'the mandates that an owner gave, on his own page',
  'approvals.steps {"assigneeId":1,"status":1,"dispatched":1,"_id":1}': OTHER_ORDER,
  'approvals.steps {"tags":1,"dispatched":1,"_id":1}': OTHER_ORDER,
  'events.followed_mandates {"agentId":1}': AGENT,
  'funds.followed_mandates {"agentId":1}': AGENT,
  'land.followed_mandates {"agentId":1}': AGENT,
  'supervision.followed_mandates {"agentId":1}': AGENT,
  'funds.accounts {"regionScopes":1,"meta.source":1,"_id":1}': ACCOUNTS,
  'funds.accounts {"meta.regionId":1,"_id":1}': ACCOUNTS,
};

class UnusedIndexesReporter {
  #isWhole;
  #services;

  constructor({ onlyChanged, rootDir, shard, testNamePattern, testPathPatterns }) {
    this.#isWhole = !onlyChanged && !shard && !testNamePattern && testPathPatterns.patterns.length === 0;
    this.#services = new Set(readdirSync(join(rootDir, 'services')));
  }

  onRunComplete() {
    if (!this.#isWhole) return;
    const unused = this.#unused();
    const lines = unused.map(([index, serves]) => `  ${index}: ${serves}`);
    const found = lines.length === 0 ? 'none' : `${lines.length}\n${lines.join('\n')}`;
    process.stdout.write(`\nDeclared indexes that served no query: ${found}\n`);
  }

  #unused() {
    const file = process.env.KUAIJIN_INDEX_USE;
    if (file === undefined || !existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n');
    const parts = lines.map((line) => line.split('\t'));
    const used = new Set(parts.filter(([kind]) => kind === 'used').map(([, index]) => index));
    const declared = new Map(parts.filter(([kind]) => kind === 'declared').map(([, index, serves]) => [index, serves]));
    return [...declared]
      .filter(([index]) => this.#services.has(index.split('.')[0]) && !used.has(index) && !(index in kept))
      .sort(([a], [b]) => a.localeCompare(b));
  }
}

module.exports = UnusedIndexesReporter;
