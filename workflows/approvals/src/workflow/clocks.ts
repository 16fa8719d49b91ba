import { sleep } from '@temporalio/workflow';
import { type CaseState, type Instant, stepIdOf } from '../domain/case';
import { draft, type Proposal, SYSTEM_KEY } from '../domain/draft';
import { type EscalationRung, isEscalation, type Moment, moments, nextMoment } from '../domain/ladder';
import { sourcesOf } from '../domain/look-up';
import { elementOf, itemOf, reservingItemOf, stepOf } from '../domain/lookup';
import { toleranceDraft } from '../domain/tolerance-moments';
import type { Neighbours } from './activities';
import { Alarm } from './alarm';
import type { Desk } from './desk';
import type { CaseJournal } from './journal';

/** After a failure that its activity calls final the directory is asked again after so long. */
const FAILURE_PAUSE = '1 minute';

type Reached = { readonly actorId: string; readonly name: string };

/** 时钟: does at each moment of the case what is due then; each rung once for each due moment of its step. */
export class Clocks {
  readonly #underWay = new Set<string>();
  readonly #alarm: Alarm;

  constructor(
    private readonly journal: CaseJournal,
    private readonly desk: Desk,
    private readonly world: Neighbours,
    private readonly onChange: () => void,
  ) {
    this.#alarm = new Alarm((moment) => this.#ring(moment));
  }

  /** Arms the timer for the earliest moment that nobody is busy with. */
  rearm(): void {
    const { state } = this.journal;
    this.#alarm.set(state === undefined ? undefined : nextMoment(state, this.#underWay)?.at);
  }

  #ring(armedFor: Instant): void {
    const { state } = this.journal;
    const due = state === undefined ? [] : moments(state).filter((moment) => moment.at <= armedFor);
    const fresh = due.filter((moment) => !this.#underWay.has(moment.key));
    const plain = fresh.filter(isOwn).filter((moment) => escalationOf(moment) === undefined);
    if (plain.length > 0)
      this.#run(plain, () => this.desk.write((now) => stillDue(now, plain).map((m) => entryOf(now, m))));
    for (const moment of fresh) {
      const rung = escalationOf(moment);
      if (rung !== undefined && isOwn(moment) && 'stepId' in moment) {
        this.#run([moment], () => this.#escalate(moment, rung));
      }
      if (moment.kind === 'lookUp') this.#run([moment], () => this.#lookUp(moment));
    }
    this.onChange();
  }

  /** The directory names whom the rung reaches; while it does not answer, everything else goes on. */
  async #escalate(moment: StepMoment, rung: EscalationRung): Promise<void> {
    const { state } = this.journal;
    if (state === undefined) return;
    const { departmentId } = stepOf(state, moment.stepId);
    const reached = await this.world.directory.recipientOf({ departmentId, rung });
    await this.desk.write((now) => stillDue(now, [moment]).map((one) => entryOf(now, one, reached ?? undefined)));
  }

  /** 前置检查 among the earlier cases of the project, outside the mutex; the moment stands for the time at which a result has to be valid. */
  async #lookUp(moment: Extract<Moment, { kind: 'lookUp' }>): Promise<void> {
    const { state } = this.journal;
    if (state === undefined) return;
    const { id: caseId, projectId } = state;
    const itemCodes = sourcesOf(itemOf(state, stepOf(state, moment.stepId)));
    const found = await this.world.approvals.lookUpResult({ caseId, projectId, itemCodes, at: moment.at });
    const key = `${SYSTEM_KEY}${moment.key}`;
    const { stepId } = moment;
    await this.desk.write((now) =>
      stillDue(now, [moment]).map(() =>
        draft(
          'step.lookedUp',
          key,
          found === null ? { stepId, result: 'NOT_FOUND' } : { stepId, result: 'FOUND', ...found },
        ),
      ),
    );
  }

  #run(these: readonly Moment[], work: () => Promise<void>): void {
    for (const { key } of these) this.#underWay.add(key);
    const end = () => {
      for (const { key } of these) this.#underWay.delete(key);
      this.onChange();
    };
    work().then(end, () => sleep(FAILURE_PAUSE).then(end, end));
  }
}

type StepMoment = Extract<OwnMoment, { stepId: string }>;

/** The rung whom a moment reaches somebody by: one of the ladder, or the head who learns of a broken commitment. */
function escalationOf(moment: Moment): EscalationRung | undefined {
  if (moment.kind === 'toleranceBroken') return 'HEAD';
  return moment.kind === 'rung' && isEscalation(moment.rung) ? moment.rung : undefined;
}

/** What is written down without asking anybody before; an escalation asks whom it reaches. */
type OwnMoment = Exclude<Moment, { kind: 'lookUp' }>;

const isOwn = (moment: Moment): moment is OwnMoment => moment.kind !== 'lookUp';

/** Those that the case still waits for: a decision, an extension or another self may have come first. */
function stillDue<M extends Moment>(state: CaseState, these: readonly M[]): readonly M[] {
  const now = new Map(moments(state).map((moment) => [moment.key, moment.at]));
  return these.filter(({ key, at }) => (now.get(key) ?? Number.POSITIVE_INFINITY) <= at);
}

function entryOf(state: CaseState, moment: OwnMoment, to?: Reached): Proposal {
  const key = `${SYSTEM_KEY}${moment.key}`;
  switch (moment.kind) {
    case 'deemAcceptance': {
      const { receivedAt, dispatchedAt } = stepOf(state, moment.stepId);
      const clockFrom = receivedAt ?? dispatchedAt ?? moment.at;
      return draft('step.accepted', key, { stepId: moment.stepId, isDeemed: true, clockFrom });
    }
    case 'checkDue': {
      const { stepId, rung, dueAt } = moment;
      return draft('step.checkDue', key, { stepId, rung, dueAt });
    }
    case 'rectificationOver':
      return draft('step.rectificationLapsed', key, { stepId: moment.stepId, dueAt: moment.at });
    case 'tacitApproval':
      return draft('step.deemedApproved', key, { stepId: moment.stepId, dueAt: moment.at });
    case 'pauseOver':
      return draft('step.resumed', key, { stepId: moment.stepId });
    case 'rung': {
      const { stepId, rung, dueRevision, at } = moment;
      return draft('clock.rung', key, { stepId, rung, dueRevision, moment: at, ...(to === undefined ? {} : { to }) });
    }
    case 'toleranceNear':
    case 'toleranceOver':
    case 'toleranceBroken':
      return toleranceDraft(state, moment, to);
    case 'retryElement':
      return askAgain(state, moment.elementId);
  }
}

/** A refused element is asked for once more. */
export function askAgain(state: CaseState, elementId: string): Proposal {
  const element = elementOf(state, elementId);
  const attempt = element.attempt + 1;
  const stepId = stepIdOf(state.id, reservingItemOf(element));
  return draft('element.requested', `${SYSTEM_KEY}requested/${elementId}/${attempt}`, { elementId, stepId, attempt });
}
