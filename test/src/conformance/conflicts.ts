/**
 * Two conflicting operations at once, each through a process of its own: tries of the pairs, and what came of each. The
 * pairs: pairs/.
 */
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { holdForRepair } from '../harness/case-fault';
import { ownPrefix, startStack, type TestStack } from '../harness/stack';
import { baseOf, conditionsOf, type ItemShape, overlayOf, PROJECT } from './catalogue';
import { ask, documentOf, type Outcome, type Refused, room } from './graph';
import type { Ground, Move, Pair, Unit } from './pairs/pair';
import { People, subjectOf } from './people';
import { mutationsOf } from './schema';

/** Tries of each pair; of one pair in so many, drawn by the seed of the run, so many tries. */
const TRIES = 8;
const DRAWN = 4;
const MANY = 32;
const { KUAIJIN_SEED, KUAIJIN_TRIES } = process.env;
const seed = Number(KUAIJIN_SEED ?? Date.now() % 1_000_000);

/**
 * How often a pair is tried. Who wins is decided by the one queue of a case, whatever its operations are: each run
 * tries all pairs, and some of them often. `KUAIJIN_TRIES` says it for all of them.
 */
function triesOf(at: number): number {
  if (KUAIJIN_TRIES !== undefined) return Math.ceil(Number(KUAIJIN_TRIES) / UNITS) * UNITS;
  return at % DRAWN === seed % DRAWN ? MANY : TRIES;
}

/** Cases under way at once: a try mostly waits, for the workflow and the stores. */
const AT_ONCE = 8;
/** Tries that one case serves, one after the other. */
const UNITS = 8;
/**
 * Milliseconds in which both answers have to be there; on two cores with as much other work again the slowest took
 * 2,000.
 */
const PROMPT_MS = 10_000;

/** Items of each ground: some A, and what is with them. */
const grounds: Readonly<Record<Ground, Readonly<Record<string, ItemShape>>>> = {
  STEP: { ...itemsOf('A', () => ({})), OPEN: { depends_on: [] } },
  BEHIND: {
    ...itemsOf('A', () => ({})),
    ...itemsOf('B', (nth) => ({ depends_on: [`A${nth}`] })),
    OPEN: { depends_on: [] },
  },
  STAGE: { ...itemsOf('A', (nth) => ({ stage: `${nth}` })), OPEN: { depends_on: [], stage: 'OPEN' } },
  'LOOKED-UP': { ...itemsOf('A', () => ({ lane: 'PRECHECK' })), OPEN: { depends_on: [] } },
  CASE: { A1: { depends_on: [] } },
};

function itemsOf(letter: string, shapeOf: (nth: number) => ItemShape): Record<string, ItemShape> {
  const all = Array.from({ length: UNITS }, (_, at) => at + 1);
  return Object.fromEntries(all.map((nth) => [`${letter}${nth}`, { depends_on: [], ...shapeOf(nth) }]));
}

const unitsOf = (ground: Ground): number => (ground === 'CASE' ? 1 : UNITS);
/** Where cases are moved, one more than a case has units: each can move it on. */
const versionsOf = (ground: Ground): number => (ground === 'STEP' ? UNITS + 1 : 1);
const catalogueOf = (ground: Ground): string => `CONFLICT-${ground}`;

interface Tried {
  readonly pair: Pair;
  readonly tries: number;
}

/** What came of one try. */
export interface Try {
  readonly code: string | undefined;
  /** Nothing is wrong: one won and was stored, the other was told the state, who changed it and when, both soon. */
  readonly wrong: readonly string[];
}

const services = ['directory', 'projects', 'approvals'] as const;
const documents = new Map(mutationsOf('approvals').map((shape) => [shape.name, documentOf(shape)]));
const nowhere: Unit = { caseId: '', a: '', b: '', all: [], nth: 0, code: () => '' };

/** One process of the product, and who asks it. */
interface Side {
  readonly stack: TestStack;
  readonly people: People;
}

/** Two processes over the same data. */
export class Conflicts {
  #keys = 0;
  readonly #enter = room(AT_ONCE);
  readonly #begun = new Map<Pair, Promise<readonly Try[]>>();
  readonly #journal: CaseJournal;

  private constructor(
    private readonly sides: readonly [Side, Side],
    private readonly opened: Journal,
  ) {
    this.#journal = new CaseJournal(opened);
  }

  static async open(): Promise<Conflicts> {
    const sharedPrefix = ownPrefix('conflicts');
    const one = await startStack({ sharedPrefix, services, seed: true });
    const other = await startStack({ sharedPrefix, services });
    const { shared } = one.stack;
    const opened = await Journal.open(shared.mongo.db(`${sharedPrefix}_approvals`), 'case_journal');
    const side = (stack: TestStack): Side => ({ stack, people: new People(stack) });
    const conflicts = new Conflicts([side(one), side(other)], opened);
    for (const ground of Object.keys(grounds) as Ground[]) await conflicts.#publish(ground);
    const mandate = () => ({ agentId: subjectOf('AGENT', undefined, '2'), note: '全程代办' });
    await conflicts.#must({ mutation: 'appointAgent', as: 'OWNER', input: mandate }, nowhere);
    return conflicts;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#begun.values());
    await this.opened.close();
    for (const { stack } of this.sides) await stack.close();
  }

  /**
   * The tries of a pair; those of the next are begun as soon as there is room, so that nothing stands still at its end.
   */
  tries({ pair, tries }: Tried, next?: Tried): Promise<readonly Try[]> {
    const own = this.#begin(pair, tries);
    if (next !== undefined) void this.#begin(next.pair, next.tries).catch(() => undefined);
    return own;
  }

  #begin(pair: Pair, tries: number): Promise<readonly Try[]> {
    const known = this.#begun.get(pair);
    if (known !== undefined) return known;
    const cases = Array.from({ length: tries / unitsOf(pair.on ?? 'STEP') }, () =>
      this.#enter(() => this.#inCase(pair)),
    );
    const begun = Promise.all(cases).then((done) => done.flat());
    this.#begun.set(pair, begun);
    return begun;
  }

  /** The tries that one case serves. */
  async #inCase(pair: Pair): Promise<Try[]> {
    const units = await this.#units(pair.on ?? 'STEP');
    for (const move of pair.prepared ?? []) await this.#must(move, units[0] ?? nowhere);
    const tries: Try[] = [];
    for (const unit of units) {
      for (const move of pair.before ?? []) await this.#must(move, unit);
      if (pair.isFaulted === true) await this.#fault(unit);
      tries.push(await this.#attempt(pair, unit));
    }
    return tries;
  }

  async #units(ground: Ground): Promise<Unit[]> {
    const caseId = await this.#submit(ground);
    const code = (stepId: string) => stepId.slice(stepId.lastIndexOf('/') + 1);
    const all = Array.from({ length: unitsOf(ground) }, (_, at) => `${caseId}/A${at + 1}`);
    return all.map((a, at) => ({ caseId, a, b: `${caseId}/B${at + 1}`, all, nth: at + 1, code }));
  }

  async #publish(ground: Ground): Promise<void> {
    const code = catalogueOf(ground);
    const items = grounds[ground];
    const handled = Object.keys(items).filter((item) => items[item]?.lane !== 'PRECHECK');
    const input = { base: baseOf(code, items), overlay: overlayOf(code, handled) };
    for (let version = 1; version <= versionsOf(ground); version += 1)
      await this.#must({ mutation: 'publishCatalogue', as: 'CATALOGUE_EDITOR', input: () => input }, nowhere);
  }

  async #submit(ground: Ground): Promise<string> {
    const idempotencyKey = this.#key();
    const input = {
      idempotencyKey,
      part: idempotencyKey,
      projectId: PROJECT,
      catalogueCode: catalogueOf(ground),
      catalogueVersion: 1,
      conditions: conditionsOf(grounds[ground]),
    };
    const document = 'mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { approvalCase { id } } }';
    const [{ stack, people }] = this.sides;
    const { submitCase } = await stack.ask<{ submitCase: { approvalCase: { id: string } } }>(
      document,
      { input },
      await people.holder('OWNER'),
    );
    return submitCase.approvalCase.id;
  }

  async #fault({ caseId }: Unit): Promise<void> {
    const [{ stack, people }] = this.sides;
    await holdForRepair(stack, this.#journal, caseId, await people.holder('OPERATOR'));
  }

  /** Each side takes turns in being the first to ask. */
  async #attempt(pair: Pair, unit: Unit): Promise<Try> {
    const saw = await this.#seen(pair, unit);
    const from = Date.now();
    const [side, otherSide] = this.#keys % 2 === 0 ? this.sides : ([this.sides[1], this.sides[0]] as const);
    const outcomes = await Promise.all([
      this.#perform(side, pair.one, unit, saw(pair.one)),
      this.#perform(otherSide, pair.other, unit, saw(pair.other)),
    ]);
    const to = Date.now();
    const won = outcomes.findIndex(({ refusals }) => refusals.length === 0);
    const winner = [pair.one, pair.other][won];
    const refusal = outcomes[1 - won]?.refusals[0];
    const stored = await this.#storedSince(unit, from);
    const winners = outcomes.filter(({ refusals }) => refusals.length === 0).length;
    const checks: readonly (readonly [string, boolean])[] = [
      [`${winners} won`, winners === 1],
      [`${stored} were stored`, stored === 1],
      [`told ${refusal?.code}`, conflictCodes.has(refusal?.code ?? '')],
      ['not told the state', refusal?.status !== undefined && refusal.version !== undefined],
      [
        `told of ${refusal?.changed?.actor?.id}`,
        winner !== undefined && refusal?.changed?.actor?.id === actorOf(winner),
      ],
      [`told of ${refusal?.changed?.at}`, isBetween(refusal, from, to)],
      [`answered after ${to - from} ms`, to - from < PROMPT_MS],
    ];
    return { code: refusal?.code, wrong: checks.flatMap(([text, isRight]) => (isRight ? [] : [text])) };
  }

  /** The version that an operation names, of its step or its case. */
  async #seen({ saw }: Pair, unit: Unit): Promise<(move: Move) => { readonly ifVersion?: number | undefined }> {
    if (saw !== true) return () => ({});
    const state = await this.#journal.fold(unit.caseId);
    return ({ input }) => {
      const { stepId } = input(unit) as { stepId?: string };
      return { ifVersion: stepId === undefined ? state?.head : state?.steps[stepId]?.version };
    };
  }

  /** Operations of people that one try left on its case: one may be several entries, under parts of its key. */
  async #storedSince({ caseId }: Unit, from: number): Promise<number> {
    const entries = await this.#journal.read(caseId, 0, 1_000);
    const left = entries.filter(({ act, at }) => act.post !== 'system' && at >= from);
    return new Set(left.map(({ key }) => /\w+-\w{20}/.exec(key)?.[0] ?? key)).size;
  }

  async #must(move: Move, unit: Unit): Promise<void> {
    const { refusals } = await this.#perform(this.sides[0], move, unit);
    if (refusals.length > 0) throw new Error(`${move.mutation}: ${JSON.stringify(refusals)}`);
  }

  async #perform(
    { stack, people }: Side,
    { mutation, as, department, person, input }: Move,
    unit: Unit,
    more: object = {},
  ): Promise<Outcome> {
    const given = { idempotencyKey: this.#key(), ...input(unit), ...more };
    return ask(stack, documents.get(mutation) ?? '', given, await people.holder(as, department, person));
  }

  /** Of this test alone: a case has its id from the key of its submission, and all tests share one workflow server. */
  #key(): string {
    this.#keys += 1;
    return `${this.sides[0].stack.prefix}/conflict-${this.#keys}`;
  }
}

const conflictCodes: ReadonlySet<string> = new Set(['STATE_CONFLICT', 'VERSION_CONFLICT', 'CASE_CLOSED']);

const actorOf = ({ as, department, person }: Move): string => subjectOf(as, department, person);

function isBetween(refusal: Refused | undefined, from: number, to: number): boolean {
  const at = refusal?.changed?.at === undefined ? Number.NaN : Date.parse(refusal.changed.at);
  return at >= from && at <= to;
}

/** A test for each pair. */
export function testPairs(pairs: readonly Pair[]): void {
  describe('two conflicting operations at once', () => {
    let conflicts: Conflicts;

    beforeAll(async () => {
      conflicts = await Conflicts.open();
    }, 120_000);
    afterAll(() => conflicts?.close());

    const all = pairs.map((pair, at): Tried => ({ pair, tries: triesOf(at) }));
    test.each(all.map((own, at) => [own.pair.name, own, all[at + 1]] as const))('%s', async (_name, own, next) => {
      const tries = await conflicts.tries(own, next);
      expect(tries).toHaveLength(own.tries);
      const wrong = tries.filter((one) => one.wrong.length > 0);
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    });
  });
}
