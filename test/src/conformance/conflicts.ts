/**
 * Two conflicting operations at once, each through a process of its own: tries of a pair, and what came of each. The pairs: conflict-pairs.ts;
 * conflicts.test.ts has some tries of each, `npm run soak -- conflicts` 64.
 */
import { CaseJournal } from '@kuaijin/approvals/model/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { ownPrefix, startStack, type TestStack } from '../harness/stack';
import { baseOf, conditionsOf, type ItemShape, overlayOf, PROJECT } from './catalogue';
import type { Move, Pair, Unit } from './conflict-pairs';
import { ask, documentOf, inParallel, type Outcome, type Refused } from './graph';
import { People, subjectOf } from './people';
import { mutations } from './schema';

/** Tries under way at once, each on another case. */
const AT_ONCE = 8;
/** Units of a case that outlives its tries. */
const UNITS = 8;
/** Milliseconds in which both answers have to be there: longer, and an operation has used up its patience. */
const PROMPT_MS = 25_000;

type Catalogue = 'CONFLICT' | 'CONFLICT-BEHIND' | 'CONFLICT-ONE';
const catalogues: Readonly<Record<Catalogue, Readonly<Record<string, ItemShape>>>> = {
  CONFLICT: itemsOf(UNITS, false),
  'CONFLICT-BEHIND': itemsOf(UNITS, true),
  'CONFLICT-ONE': itemsOf(1, true),
};

/** A1, perhaps with B1, which waits for it, and so on. */
function itemsOf(units: number, isBehind: boolean): Readonly<Record<string, ItemShape>> {
  const items = Array.from({ length: units }, (_, at): [string, ItemShape][] => [
    [`A${at + 1}`, { depends_on: [] }],
    ...(isBehind ? [[`B${at + 1}`, { depends_on: [`A${at + 1}`] }] as [string, ItemShape]] : []),
  ]);
  return Object.fromEntries(items.flat());
}

/** What came of one try. */
export interface Try {
  readonly code: string | undefined;
  /** Nothing is wrong: one won and was stored, the other was told the state, who changed it and when, both soon. */
  readonly wrong: readonly string[];
}

const services = ['directory', 'projects', 'approvals'] as const;
const documents = new Map(mutations.map((shape) => [shape.name, documentOf(shape)]));
const nowhere: Unit = { caseId: '', a: '', b: '', code: () => '' };

/** One process of the product, and who asks it. */
interface Side {
  readonly stack: TestStack;
  readonly people: People;
}

/** Two processes over the same data. */
export class Conflicts {
  #keys = 0;
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
    for (const [code, items] of Object.entries(catalogues)) {
      const input = { base: baseOf(code, items), overlay: overlayOf(code, Object.keys(items)) };
      await conflicts.#must({ mutation: 'publishCatalogue', as: 'CATALOGUE_EDITOR', input: () => input }, nowhere);
    }
    const mandate = () => ({ agentId: subjectOf('AGENT', undefined, '2'), note: '全程代办' });
    await conflicts.#must({ mutation: 'appointAgent', as: 'OWNER', input: mandate }, nowhere);
    return conflicts;
  }

  async close(): Promise<void> {
    await this.opened.close();
    for (const { stack } of this.sides) await stack.close();
  }

  /** So many tries of a pair. */
  async tries(pair: Pair, count: number): Promise<Try[]> {
    const units = await this.#unitsFor(pair, count);
    await inParallel(units, AT_ONCE, async (unit) => {
      for (const move of pair.before) await this.#must(move, unit);
    });
    return inParallel([...units.entries()], AT_ONCE, ([at, unit]) => this.#attempt(pair, unit, at));
  }

  /** Units for all tries, in an order in which neighbours are of different cases. */
  async #unitsFor({ endsCase = false, behind = false }: Pair, count: number): Promise<Unit[]> {
    const catalogue = endsCase ? 'CONFLICT-ONE' : behind ? 'CONFLICT-BEHIND' : 'CONFLICT';
    const perCase = endsCase ? 1 : UNITS;
    const wanted = Array.from({ length: Math.ceil(count / perCase) });
    const cases = await inParallel(wanted, AT_ONCE, () => this.#submit(catalogue));
    const code = (stepId: string) => stepId.slice(stepId.lastIndexOf('/') + 1);
    const units = Array.from({ length: perCase }, (_, at) =>
      cases.map((caseId) => ({ caseId, a: `${caseId}/A${at + 1}`, b: `${caseId}/B${at + 1}`, code })),
    );
    return units.flat().slice(0, count);
  }

  async #submit(catalogueCode: Catalogue): Promise<string> {
    const conditions = conditionsOf(catalogues[catalogueCode]);
    const input = { idempotencyKey: this.#key(), projectId: PROJECT, catalogueCode, conditions };
    const document = 'mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { approvalCase { id } } }';
    const [{ stack, people }] = this.sides;
    const { submitCase } = await stack.ask<{ submitCase: { approvalCase: { id: string } } }>(
      document,
      { input },
      await people.holder('OWNER'),
    );
    return submitCase.approvalCase.id;
  }

  async #attempt(pair: Pair, unit: Unit, at: number): Promise<Try> {
    const version = await this.#seenVersion(pair, unit);
    const saw = ({ mutation }: Move) =>
      version === undefined || (pair.ifVersionOf === 'case' && mutation !== 'withdrawCase')
        ? {}
        : { ifVersion: version };
    const from = Date.now();
    const [side, otherSide] = at % 2 === 0 ? this.sides : ([this.sides[1], this.sides[0]] as const);
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

  async #seenVersion({ ifVersionOf }: Pair, { caseId, a }: Unit): Promise<number | undefined> {
    if (ifVersionOf === undefined) return undefined;
    const state = await this.#journal.fold(caseId);
    return ifVersionOf === 'case' ? state?.head : state?.steps[a]?.version;
  }

  /** Entries of people that one try left on its unit. */
  async #storedSince({ caseId, a, b }: Unit, from: number): Promise<number> {
    const entries = await this.#journal.read(caseId, 0, 1_000);
    return entries.filter(({ act, at, data }) => {
      const { stepId } = data as { stepId?: string };
      return act.post !== 'system' && at >= from && (stepId === undefined || stepId === a || stepId === b);
    }).length;
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

  #key(): string {
    this.#keys += 1;
    return `conflict-${this.#keys}`;
  }
}

const conflictCodes: ReadonlySet<string> = new Set(['STATE_CONFLICT', 'VERSION_CONFLICT', 'CASE_CLOSED']);

const actorOf = ({ as, department, person }: Move): string => subjectOf(as, department, person);

function isBetween(refusal: Refused | undefined, from: number, to: number): boolean {
  const at = refusal?.changed?.at === undefined ? Number.NaN : Date.parse(refusal.changed.at);
  return at >= from && at <= to;
}
