/** 特别程序, 延期, 催办: what stops, moves and presses a clock. */
import { leads } from '../items';
import { OFFICERS, type Operation, ofDepartment, outside, ruled, TAKERS, type Verdict } from '../operation';
import { dispatcher, handler, head, isOwner, owners } from '../people';
import type { Case, Step } from '../state';
import { daysPassed, decisive, extend as extendClock, goOn } from '../time';

/** The longest limit of a special procedure, and of an extension. */
const PROCEDURE_MAX = 120;
const EXTENSION_MAX = 10;

export const officers = (_kase: Case, { item, assignment }: Step) =>
  assignment === undefined
    ? [handler(item.department), head(item.department)]
    : [head(item.department), handler(item.department)];

export const suspend: Operation<{ readonly procedure: string; readonly limitWorkingDays: number }> = {
  mutation: 'suspendStep',
  input: 'SuspendStepInput',
  weight: 2,
  entry: 'step.suspended',
  text: 'reason',
  isReported: true,
  who: officers,
  draw: (dice) => ({
    procedure: dice.pick(['EXPERT_REVIEW', 'HEARING', 'SITE_SURVEY']),
    limitWorkingDays: dice.chance(0.1) ? dice.pick([0, 121]) : dice.between(1, 6),
  }),
  judge: (ask) =>
    ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      given: () => outside(ask.args.limitWorkingDays, PROCEDURE_MAX),
      from: ['ACCEPTED'],
      untilSigned: true,
    }),
  apply: ({ step, at, args }) => {
    step.status = 'SUSPENDED';
    step.pause = { kind: 'SPECIAL_PROCEDURE', since: at, resumesTo: 'ACCEPTED', limit: args.limitWorkingDays };
  },
};

/** The clock goes on, by an officer or when the procedure's own limit is over. */
export function endProcedure(kase: Case, step: Step, at: number): void {
  const { pause } = step;
  if (pause === undefined) return;
  step.pause = undefined;
  step.status = pause.resumesTo;
  goOn(kase, step, pause, at);
}

export const resume: Operation = {
  mutation: 'resumeStep',
  after: 'suspendStep',
  input: 'StepInput',
  weight: 4,
  entry: 'step.resumed',
  text: 'comment',
  isReported: true,
  who: officers,
  draw: () => ({}),
  judge: (ask) =>
    ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      from: ['SUSPENDED'],
      needs: () => (ask.step.pause?.kind === 'SPECIAL_PROCEDURE' ? undefined : 'STATE_CONFLICT'),
    }),
  apply: ({ kase, step, at }) => endProcedure(kase, step, at),
};

/** Once, by whomever, where there is a limit, and before that of the law has passed. */
export function notExtensible({ clock }: Step, at: number): Verdict {
  const isPossible = clock !== undefined && decisive(clock) !== null && clock.extendedBy === undefined;
  const isInTime = clock?.statutoryDue == null || at < clock.statutoryDue;
  return isPossible && isInTime ? undefined : 'STATE_CONFLICT';
}

export const extend: Operation<{ readonly workingDays: number }> = {
  mutation: 'extendStep',
  input: 'ExtendStepInput',
  weight: 1.5,
  entry: 'step.extended',
  text: 'reason',
  isReported: true,
  who: (_kase, { item }) => [head(item.department)],
  draw: (dice) => ({ workingDays: dice.chance(0.1) ? dice.pick([0, 11]) : dice.between(1, EXTENSION_MAX) }),
  judge: (ask) =>
    ruled(ask, {
      posts: ['HEAD'],
      may: () => ofDepartment(ask),
      given: () => outside(ask.args.workingDays, EXTENSION_MAX),
      from: ['ACCEPTED'],
      untilSigned: true,
      needs: () => notExtensible(ask.step, ask.at),
    }),
  apply: ({ kase, step, args }) => {
    if (step.clock !== undefined) extendClock(kase, step.clock, args.workingDays);
  },
};

export const urge: Operation = {
  mutation: 'urgeStep',
  input: 'UrgeStepInput',
  weight: 1.5,
  entry: 'step.urged',
  text: 'message',
  isReported: true,
  who: (kase, { item }) => [...owners(kase), dispatcher, handler(leads[item.stage])],
  draw: () => ({}),
  judge: (ask) => {
    const { kase, step, by, at } = ask;
    const isOffice = TAKERS.some((post) => post === by.post);
    return ruled(ask, {
      posts: ['OWNER', 'AGENT', 'DISPATCHER', 'LEADER', ...TAKERS],
      may: () => {
        if (by.post === 'OWNER' || by.post === 'AGENT')
          return isOwner(kase, by, step.item.stage) ? undefined : 'NOT_ALLOWED';
        return !isOffice || by.department === leads[step.item.stage] ? undefined : 'NOT_ALLOWED';
      },
      from: ['DISPATCHED', 'ACCEPTED', 'RETURNED'],
      isHarmless: true,
      needs: () =>
        step.urgedAt === undefined || daysPassed(kase, step.urgedAt, at) >= 1 ? undefined : 'STATE_CONFLICT',
    });
  },
  apply: ({ step, at }) => {
    step.urgedAt = at;
    step.urges += 1;
  },
};
