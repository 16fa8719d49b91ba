/**
 * One case played in memory, from its seed alone: people act, time passes, accounts answer, and after each of it the
 * product is where the model is.
 */
import { caseOf, compare } from '../checks';
import type { Keenness } from '../choose';
import { Dice } from '../dice';
import { elementKinds } from '../items';
import { lightsOf } from '../lights';
import { operations } from '../operations';
import { owed } from '../order';
import { overdue } from '../overdue';
import { everybody } from '../people';
import { Player } from '../player';
import type { Case } from '../state';
import { drawnSubmission } from '../submission';
import type { Tally } from '../tally';
import { Accounts } from './accounts';
import { begin, catalogues } from './begin';
import { MemoryCase } from './case';
import { minor } from './commands';
import { foldsApart } from './folds';
import { MemoryGate } from './gate';
import { read, readLights } from './read';
import { Timeline } from './timeline';

export interface Played {
  readonly findings: readonly string[];
  readonly requests: number;
  readonly entries: number;
  /** How the case ended, where it did. */
  readonly status?: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FROM = Date.parse('2022-01-04T01:00:00Z');
const UNTIL = Date.parse('2026-10-30T01:00:00Z');
const FINDINGS_MAX = 3;
/** Milliseconds that a neighbour takes at most. */
const ANSWER_MS = 400_000;
/** In the unit in which callers ask. */
const ISSUED = 10;
/** How often an account begins to write nothing off before the start of works is verified, or it has grown. */
const WITHHELD = 0.04;
/** How often the start of works is verified. */
const VERIFIED = 0.02;

const pools = {
  LAND: ['land-2026', 'land-2025'],
  ENERGY: ['energy-2026', 'energy-2025'],
  FUNDS: ['funds-2026', 'funds-2025'],
} as const;

const files: ReadonlyMap<string, readonly string[]> = new Map(
  everybody.map(({ actorId }) => [actorId, [1, 2, 3].map((number) => `file-${actorId}-${number}`)]),
);

/** Plays one case. @param requests at most */
export async function playInMemory(seed: number, requests: number, tally: Tally): Promise<Played> {
  const findings: string[] = [];
  const dice = Dice.for(seed, 0);
  const time = new Timeline(FROM + dice.between(0, (UNTIL - FROM) / HOUR_MS) * HOUR_MS + dice.between(0, HOUR_MS - 1));
  const accounts = new Accounts();
  const find = (what: string) => findings.push(what);
  const surroundings = {
    time,
    accounts,
    dice: Dice.for(seed, 1),
    answersWithin: ANSWER_MS,
    lateness: dice.chance(0.7) ? 0 : dice.between(1, 2 * HOUR_MS),
    found: (codes: readonly string[]) => (codes.includes('M-OLD') ? { documentDate: '2021-05-01' } : null),
    broken: find,
  };
  const memory = new MemoryCase(`case-${seed}`, surroundings);
  const accelerated = { share: 0.3, secondsPerDay: [2, 60] };
  const { kase, refusals } = begin(memory, drawnSubmission(dice, { accounts: pools, files }, accelerated));
  if (kase === undefined) return { findings: refusals, requests: 0, entries: 0 };
  const gate = new MemoryGate(memory, kase, catalogues, () => time.now);
  const table = {
    gate,
    tally,
    now: () => time.now,
    isLate: () => false,
    keenness: drawnKeenness(Dice.for(seed, 3)),
    fault: async (_caseId: string, key: string) => memory.fault(key),
  };
  const player = new Player(kase, table, 'm', find);
  const withheld = Dice.for(seed, 4);
  const turns = dice.between(0, 2 ** 32 - 1);
  const look = async () => {
    time.runTo(time.now);
    await player.follow();
    if (findings.length > 0 || memory.state === undefined) return;
    compare(kase.id, caseOf(kase), read(memory.state, kase), find);
    if (memory.isWaiting) return;
    const late = overdue(kase, time.now - surroundings.lateness - 1);
    // A search that clocks are late with is still owed.
    const left = surroundings.lateness === 0 ? owed(kase) : [];
    for (const what of [...late, ...left]) find(`${kase.id}: ${what}`);
  };
  try {
    await look();
    let afterEnd = 0;
    for (let turn = 0; turn < requests && afterEnd < 6 && findings.length === 0; turn += 1) {
      await player.play(player.draw(turns));
      await look();
      for (const [kind, account] of elementKinds.flatMap((one) => pools[one].map((pool) => [one, pool] as const))) {
        if (kase.startVerifiedAt === undefined && withheld.chance(WITHHELD))
          accounts.withhold(account, 'START_NOT_VERIFIED');
        const isWaiting = kase.elements.some((one) => one.account === account && one.refusal !== undefined);
        if (!dice.chance(isWaiting ? 0.2 : 0.02)) continue;
        accounts.grow(account, ISSUED * minor[kind]);
        accounts.allow(account);
        memory.announce();
      }
      if (dice.chance(VERIFIED)) {
        accounts.startVerified();
        memory.verifyStart();
      }
      time.runTo(time.now + passing(dice, time, kase));
      await look();
      if (memory.state !== undefined && findings.length === 0)
        compare(`${kase.id} light`, lightsOf(kase, time.now), readLights(memory.state, time.now), find);
      if (kase.status !== 'RUNNING' && kase.status !== 'FAULTED') afterEnd += 1;
    }
    await player.mend();
    for (let rest = 0; rest < 50 && memory.isWaiting; rest += 1) time.runTo((time.next ?? time.now) + 1);
    await look();
    checkAccounts(kase, accounts, find);
    const apart = foldsApart(memory, Dice.for(seed, 2));
    if (apart !== undefined) find(`${kase.id}: ${apart}`);
  } catch (error) {
    find(`${kase.id}: ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]}` : String(error)}`);
  }
  return { findings: findings.slice(0, FINDINGS_MAX), requests: player.count, entries: kase.head, status: kase.status };
}

/** What brings a case to its end. */
const forward: ReadonlySet<string> = new Set(['acceptStep', 'acceptStage', 'decideStep', 'lookUpStep', 'resubmitStep']);

/** What goes together: what comes about only through all of it is hardly ever seen by chance. */
const themes: readonly (readonly string[])[] = [
  ['promiseCommitment', 'approveOnCommitment', 'checkCommitment', 'resubmitStep'],
  ['acceptStep', 'decideStep', 'revokeStep', 'resubmitStep'],
  ['acceptStep', 'decideStep', 'takeBack', 'returnStep'],
  ['requestCorrection', 'handInPapers', 'resubmitStep', 'refuseStep', 'returnStep'],
  ['acceptStep', 'extendStep', 'suspendStep', 'resumeStep', 'setLimitClass'],
  ['acceptStep', 'consultInWriting', 'recordReply', 'takeBack'],
  ['setLimitClass', 'requestSpecialStudy', 'decideSpecialStudy', 'acceptStep'],
  ['acceptStep', 'decideStep', 'deliverResult', 'confirmCollection', 'takeBack'],
  ['acceptStep', 'addSigner', 'extendJointHandling', 'extendStep'],
];

/**
 * Each case has people who do some things all the time, and others hardly ever: so what is rare meets what is rare. In
 * some everybody is about one thing. A third of the cases are hurried to their end.
 */
function drawnKeenness(dice: Dice): Keenness {
  const isHurried = dice.chance(0.35);
  const keen = new Map(operations.map((operation) => [operation.mutation, dice.pick([0.1, 0.5, 1, 1, 4, 25])]));
  if (dice.chance(0.75)) for (const mutation of dice.pick(themes)) keen.set(mutation, 20);
  // Nobody withdraws all the time: nothing would be left to play.
  keen.set('withdrawCase', 1);
  return ({ mutation }) => (isHurried && forward.has(mutation) ? 30 : (keen.get(mutation) ?? 1));
}

/**
 * How long nobody does anything: mostly as long as people take, now and then until something is just due, or not quite
 * yet.
 */
function passing(dice: Dice, time: Timeline, { secondsPerDay }: Case): number {
  const day = secondsPerDay === undefined ? DAY_MS : secondsPerDay * 1_000;
  const { next } = time;
  if (next !== undefined && dice.chance(0.3)) return Math.max(0, next - time.now + dice.pick([-1, 0, 1]));
  return dice.weighted([
    { weight: 4, is: dice.between(0, 60_000) },
    { weight: 3, is: dice.between(0, day / 2) },
    { weight: 2, is: dice.between(0, 3 * day) },
    { weight: 0.3, is: dice.between(0, 20 * day) },
  ]).is;
}

/** What an account holds is what the case says it holds. */
function checkAccounts(kase: Case, accounts: Accounts, find: (what: string) => void): void {
  for (const kind of elementKinds) {
    for (const account of pools[kind]) {
      for (const status of ['RESERVED', 'COMMITTED'] as const) {
        const own = kase.elements.filter((one) => one.account === account && one.status === status);
        const should = own.reduce((sum, { amount }) => sum + amount * minor[kind], 0);
        const is = accounts.held(account, status);
        if (is !== should) find(`${kase.id}: ${account} has ${is} ${status}, the case ${should}`);
      }
    }
  }
}
