/**
 * A case without a server: its journal, and what its workflow does about clocks, accounts and neighbours, on a time of
 * its own. It decides nothing; what is written and when is worked out by the rules of the product.
 */
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import type { Dice } from '../dice';
import type { Accounts } from './accounts';
import {
  applyEntry,
  asEntry,
  askAgain,
  type CaseEntry,
  type CaseState,
  draft,
  dueEntries,
  type ElementOperation,
  elementOperation,
  entryOf,
  escalationOf,
  hasProblem,
  isOver,
  isOwn,
  itemOf,
  type LookUpMoment,
  lookedUpDraft,
  type Moment,
  moments,
  nextMoment,
  outcomeDrafts,
  type Proposal,
  pendingConsequences,
  SYSTEM_KEY,
  sourcesOf,
  startVerifiedEntries,
  stepsInTrouble,
  stillDue,
  withConsequences,
} from './product';
import type { Timeline } from './timeline';

/** What a case shares with others, and what it asks of them. */
export interface Surroundings {
  readonly time: Timeline;
  readonly dice: Dice;
  readonly accounts: Accounts;
  /** How late its clocks ring at most, in milliseconds. */
  readonly lateness: number;
  /** How long accounts and neighbours take at most, in milliseconds. */
  readonly answersWithin: number;
  /** What is found of these items in an earlier case; null where there is nothing. */
  readonly found: (itemCodes: readonly string[]) => { readonly documentDate: string } | null;
  /** Something that a case must never come to. */
  readonly broken: (what: string) => void;
}

const SETTLED_WITHIN = 200;

type Build = (state: CaseState) => readonly Proposal[];

export class MemoryCase {
  /** Its journal, with the case before and after each entry. */
  readonly applied: { readonly before: CaseState | undefined; readonly entry: CaseEntry; readonly after: CaseState }[] =
    [];
  #state: CaseState | undefined;
  readonly #keys = new Set<string>();
  /** Keys of moments, and ids of steps, that somebody is busy with. */
  readonly #underWay = new Set<string>();
  readonly #asked = new Map<string, { readonly operation: ElementOperation; readonly giveUp: () => void }>();
  #disarm: () => void = () => {};
  #announcements = 0;

  constructor(
    readonly id: string,
    private readonly world: Surroundings,
  ) {}

  get state(): CaseState | undefined {
    return this.#state;
  }

  /** True while an account or a neighbour has not answered. */
  get isWaiting(): boolean {
    return this.#asked.size > 0 || this.#underWay.size > 0;
  }

  /** Something that a case must never come to. */
  broken(what: string): void {
    this.world.broken(`${this.id}: ${what}`);
  }

  /** What a rule proposes is written down with everything that follows from it. */
  decide(rule: () => readonly Proposal[] | Refusal): Refusal | undefined {
    const proposed = rule();
    if (isRefusal(proposed)) return proposed;
    this.#record(proposed);
    return undefined;
  }

  /** An account has grown. */
  announce(): void {
    this.#announcements += 1;
    this.#write((state) =>
      state.status === 'FAULTED'
        ? []
        : Object.values(state.elements)
            .filter(({ refusedAt }) => refusedAt !== undefined)
            .map(({ id }) => askAgain(state, id)),
    );
  }

  /** 开工 was verified. */
  verifyStart(): void {
    const verifiedAt = this.world.time.now;
    this.#write((state) => startVerifiedEntries(state, { verifiedAt }));
  }

  /** Its journal says that a rule was broken. @returns false where it does not run */
  fault(key: string): boolean {
    if (this.#state?.status !== 'RUNNING') return false;
    this.#append([draft('case.faulted', key, { reason: 'written for a test' })]);
    this.#react();
    return true;
  }

  #write(build: Build): void {
    const own = this.#state === undefined ? [] : build(this.#state);
    if (own.length > 0) this.#record(own);
  }

  #record(own: readonly Proposal[]): void {
    const { now } = this.world.time;
    this.#append(withConsequences(this.#state, own, now));
    for (let left = SETTLED_WITHIN; ; left -= 1) {
      const more = this.#state === undefined ? [] : pendingConsequences(this.#state, now);
      if (more.length === 0) break;
      if (left === 0) throw new Error(`${this.id} never comes to rest: ${more.map(({ key }) => key).join(' ')}`);
      this.#append(more);
    }
    this.#react();
  }

  /** Entries come back from the journal as JSON. */
  #append(drafts: readonly Proposal[]): void {
    for (const { content: _content, ...own } of drafts) {
      if (this.#keys.has(own.key)) this.broken(`the key ${own.key} is used twice`);
      this.#keys.add(own.key);
      const stamped = asEntry(own, this.applied.length + 1, this.world.time.now);
      const entry = JSON.parse(JSON.stringify(stamped)) as CaseEntry;
      const before = this.#state;
      const after = applyEntry(before, entry);
      this.applied.push({ before, entry, after });
      this.#state = after;
      if (after.brokenAt !== undefined) throw new Error(`${this.id} is broken by ${own.type}: ${after.faultReason}`);
    }
  }

  #react(): void {
    const state = this.#state;
    if (state === undefined) return;
    this.#rearm(state);
    this.#drive(state);
    if (state.status !== 'FAULTED') for (const { id } of stepsInTrouble(state)) this.#openProblem(id);
    if (!isOver(state)) return;
    const left = [...moments(state).map(({ key }) => key), ...this.#asked.keys()];
    if (left.length > 0) this.broken(`it is over and waits for ${left.join(' ')}`);
  }

  #rearm(state: CaseState): void {
    this.#disarm();
    const next = nextMoment(state, this.#underWay);
    if (next === undefined) return;
    const late = this.world.dice.between(0, this.world.lateness);
    this.#disarm = this.world.time.plan(next.at + late, () => this.#ring());
  }

  #ring(): void {
    const state = this.#state;
    const due = state === undefined ? [] : moments(state).filter(({ at }) => at <= this.world.time.now);
    const fresh = due.filter(({ key }) => !this.#underWay.has(key));
    const plain = fresh.filter(isOwn).filter((moment) => escalationOf(moment) === undefined);
    if (plain.length > 0) this.#write((now) => dueEntries(now, plain));
    for (const moment of fresh) {
      if (!isOwn(moment)) this.#lookUp(moment);
      else if (escalationOf(moment) !== undefined) this.#escalate(moment);
    }
    if (plain.length === 0 && this.#state !== undefined) this.#react();
  }

  #escalate(moment: Exclude<Moment, LookUpMoment>): void {
    const to = { actorId: 'officer-reached', name: '领导' };
    this.#busy(moment.key, () => this.#write((now) => stillDue(now, [moment]).map((one) => entryOf(now, one, to))));
  }

  #lookUp(moment: LookUpMoment): void {
    const state = this.#state;
    const step = state?.steps[moment.stepId];
    if (state === undefined || step === undefined) return;
    const found = this.world.found(sourcesOf(itemOf(state, step)));
    this.#busy(moment.key, () => this.#write((now) => stillDue(now, [moment]).map(() => lookedUpDraft(moment, found))));
  }

  #openProblem(stepId: string): void {
    if (this.#underWay.has(stepId)) return;
    this.#busy(stepId, () =>
      this.#write((now) => {
        const step = now.steps[stepId];
        if (step === undefined || hasProblem(now, step)) return [];
        const dueRevision = step.clock?.dueRevision ?? 0;
        const key = `${SYSTEM_KEY}problem/${stepId}/${dueRevision}`;
        return [draft('problem.opened', key, { stepId, problemId: `problem-${stepId}`, dueRevision })];
      }),
    );
  }

  /** Something is asked of a neighbour, and its answer written down when it comes. */
  #busy(what: string, done: () => void): void {
    this.#underWay.add(what);
    this.world.time.plan(this.#answerAt(), () => {
      this.#underWay.delete(what);
      done();
      this.#react();
    });
  }

  #answerAt(): number {
    const { dice, time, answersWithin } = this.world;
    return time.now + (dice.chance(0.5) ? 0 : dice.between(0, answersWithin));
  }

  #drive(state: CaseState): void {
    for (const element of Object.values(state.elements)) {
      const wanted = elementOperation(state, element);
      const asked = this.#asked.get(element.id);
      if (asked !== undefined && asked.operation !== wanted) {
        asked.giveUp();
        this.#asked.delete(element.id);
      }
      if (wanted !== undefined && !this.#asked.has(element.id)) this.#ask(state, element.id, wanted);
    }
  }

  /** One request to an account; where it is given up it may still arrive. */
  #ask(state: CaseState, elementId: string, operation: ElementOperation): void {
    const { time, dice, accounts } = this.world;
    const element = state.elements[elementId];
    if (element === undefined) return;
    const { account, reservationId, amountMinor } = element;
    const announcements = this.#announcements;
    const arrives = this.#answerAt();
    const request = { operation, account, reservationId, amount: Number(amountMinor) };
    let answer: (() => void) | undefined;
    const lose = time.plan(arrives, () => {
      const outcome = accounts.ask(request);
      answer = time.plan(this.#answerAt(), () => {
        this.#asked.delete(elementId);
        this.#write((now) => outcomeDrafts(now, elementId, operation, outcome));
        // The account grew while its refusal was on the way: that announcement found nothing refused yet.
        if (!outcome.ok && announcements !== this.#announcements) this.announce();
        this.#react();
      });
    });
    const isLost = dice.chance(0.5);
    this.#asked.set(elementId, {
      operation,
      giveUp: () => {
        if (answer !== undefined) {
          answer();
          return;
        }
        lose();
        if (!isLost) time.plan(arrives, () => accounts.ask(request));
      },
    });
  }
}
