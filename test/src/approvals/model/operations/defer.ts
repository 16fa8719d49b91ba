/** 申请容缺, 容缺受理, 容缺办理, 预批复: a step goes on while materials are missing that its owner committed to make up. */
import { materialCodesOf } from '../items';
import { lacking, missing, standing } from '../materials';
import { OFFICERS, type Operation, ofDepartment, outside, ruled, TAKERS } from '../operation';
import { head, isOwner, owners } from '../people';
import { type Case, isTolerated, type Step } from '../state';
import { daysPassed, daysWithin, deemedAt, goOn, procedureDue, rungMoment, startClock } from '../time';
import { officers } from './clock';
import { decide, judgeSignature, lentToCaller } from './decide';
import { mayTake, takers } from './take';

/**
 * The policy of enterprise projects: every paper, so many working days and never more than the promise, extended by
 * force majeure.
 */
const MAKE_UP = 20;
const EXTENSION_MAX = 60;
const EXTENSIONS_MAX = 10;
const tolerated = ['ACCEPTED', 'SUSPENDED', 'PRE_APPROVED', 'APPROVED', 'APPROVED_WITH_CONDITIONS'] as const;

const longest = (kase: Case, { item }: Step, at: number): number =>
  item.promise === 0 ? 0 : daysWithin(kase, item, at, MAKE_UP);

type Application = { readonly materialCodes: readonly string[]; readonly commitment: object };
type Deficiency = Partial<Application> & { readonly makeUpWorkingDays?: number; readonly seenOnPaper: boolean };

const commitment = { statement: '按期补齐', signatory: '张某', fileIds: [] };
const badCodes = ({ item }: Step, codes: readonly string[]) =>
  codes.length > 0 && codes.every((code) => materialCodesOf(item).includes(code)) ? undefined : 'INVALID_INPUT';
/** Who broke a commitment on the step gets no other there; only what is missing can be deferred. */
const notDeferrable = (step: Step, codes: readonly string[]) =>
  step.tolerance?.status === 'FAILED' || codes.some((code) => standing(step, code) !== 'MISSING')
    ? 'STATE_CONFLICT'
    : undefined;

export const applyForTolerance: Operation<Application> = {
  mutation: 'applyForTolerance',
  input: 'ApplyForToleranceInput',
  weight: 3,
  entry: 'step.toleranceApplied',
  isReported: false,
  who: owners,
  draw: (dice, _kase, step) => ({ materialCodes: dice.some(materialCodesOf(step.item), 0.7), commitment }),
  judge: (ask) =>
    ruled(ask, {
      posts: ['OWNER', 'AGENT'],
      may: () => (isOwner(ask.kase, ask.by, ask.step.item.stage) ? undefined : 'NOT_ALLOWED'),
      given: () => badCodes(ask.step, ask.args.materialCodes),
      from: ['DISPATCHED', 'RETURNED'],
      needs: () => notDeferrable(ask.step, ask.args.materialCodes),
    }),
  apply: ({ step, args }) => {
    step.applied = args.materialCodes;
  },
};

/**
 * What is deferred: as the office was given it on paper, else within what the owner applied for; undefined where nobody
 * gave his word.
 */
function deferred({ applied }: Step, { materialCodes, commitment: given }: Deficiency): readonly string[] | undefined {
  if (given !== undefined && materialCodes !== undefined) return materialCodes;
  const isBeyond = given === undefined && materialCodes?.some((code) => applied?.includes(code) !== true);
  return applied === undefined || isBeyond === true ? undefined : (materialCodes ?? applied);
}

export const acceptWithDeficiency: Operation<Deficiency> = {
  mutation: 'acceptWithDeficiency',
  input: 'AcceptWithDeficiencyInput',
  weight: 4,
  entry: 'step.acceptedWithDeficiency',
  text: 'comment',
  isReported: false,
  who: takers,
  draw: (dice, kase, step, _by, at) => ({
    ...(step.applied !== undefined && dice.chance(0.6)
      ? {}
      : { materialCodes: dice.some(materialCodesOf(step.item), 0.7) }),
    ...(step.applied !== undefined && dice.chance(0.7) ? {} : { commitment }),
    seenOnPaper: dice.chance(0.8),
    ...(dice.chance(0.6) ? {} : { makeUpWorkingDays: dice.between(0, longest(kase, step, at) + 1) }),
  }),
  judge: (ask) => {
    const { kase, step, at, args } = ask;
    const codes = deferred(step, args);
    return ruled(ask, {
      posts: TAKERS,
      may: () => mayTake(ask),
      given: () => badCodes(step, codes ?? []),
      from: ['DISPATCHED', 'RETURNED'],
      needs: () => {
        if (at >= (deemedAt(kase, step) ?? Number.POSITIVE_INFINITY)) return 'STATE_CONFLICT';
        const refused = notDeferrable(step, codes ?? []);
        const days = args.makeUpWorkingDays;
        const isComplete = args.seenOnPaper || lacking(step, codes).length === 0;
        return (
          refused ??
          (days === undefined ? undefined : outside(days, longest(kase, step, at))) ??
          (isComplete ? undefined : 'MATERIALS_MISSING')
        );
      },
    });
  },
  apply: ({ kase, step, by, at, args }) => {
    const days = args.makeUpWorkingDays ?? longest(kase, step, at);
    step.accepted = { by: by.actorId, isDeemed: false, at, onPaper: lacking(step, deferred(step, args)) };
    step.status = 'ACCEPTED';
    step.clock = startClock(kase, step.item, at);
    step.tolerance = {
      status: 'OPEN',
      codes: deferred(step, args) ?? [],
      at,
      due: days === 0 ? null : procedureDue(kase, at, days),
      isReminded: false,
      extensions: 0,
      isReported: false,
    };
  },
};

export const decideWithDeficiency: typeof decide = {
  ...decide,
  mutation: 'decideWithDeficiency',
  after: 'acceptWithDeficiency',
  weight: 3,
  judge: (ask) => judgeSignature(ask, true),
};

export const preApprove: Operation = {
  mutation: 'preApproveStep',
  after: 'acceptWithDeficiency',
  input: 'PreApproveInput',
  weight: 4,
  entry: 'step.preApproved',
  text: 'opinion',
  isReported: false,
  who: officers,
  draw: () => ({}),
  judge: (ask) =>
    ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask) ?? lentToCaller(ask),
      from: ['ACCEPTED'],
      untilSigned: true,
      needs: () => (isTolerated(ask.step) && ask.step.tolerance?.due !== null ? undefined : 'STATE_CONFLICT'),
    }),
  apply: ({ step, by, at }) => {
    step.status = 'PRE_APPROVED';
    step.preApproved = { by: by.actorId, at, waitingSince: at };
  },
};

export const extendTolerance: Operation<{ readonly workingDays: number }> = {
  mutation: 'extendTolerance',
  after: 'acceptWithDeficiency',
  input: 'ExtendToleranceInput',
  weight: 1,
  entry: 'step.toleranceExtended',
  text: 'reason',
  isReported: false,
  who: (_kase, { item }) => [head(item.department)],
  draw: (dice) => ({ workingDays: dice.chance(0.1) ? dice.pick([0, 61]) : dice.between(1, 5) }),
  judge: (ask) => {
    const { tolerance } = ask.step;
    return ruled(ask, {
      posts: ['HEAD'],
      may: () => ofDepartment(ask),
      given: () => outside(ask.args.workingDays, EXTENSION_MAX),
      from: tolerated,
      needs: () => {
        const isOpen = tolerance?.status === 'OPEN' && tolerance.due !== null && ask.at < tolerance.due;
        return isOpen && tolerance.extensions < EXTENSIONS_MAX ? undefined : 'STATE_CONFLICT';
      },
    });
  },
  apply: ({ kase, step: { tolerance }, args }) => {
    if (tolerance === undefined || tolerance.due === null) return;
    tolerance.due = rungMoment(kase, tolerance.due, args.workingDays);
    tolerance.extensions += 1;
    tolerance.isReminded = false;
  },
};

/** The owner is reminded when a quarter of the limit is left. */
export function remindAt(kase: Case, { tolerance }: Step): number {
  if (tolerance === undefined || tolerance.due === null) return Number.POSITIVE_INFINITY;
  const days = Math.max(1, daysPassed(kase, tolerance.at, tolerance.due - 1));
  return rungMoment(kase, tolerance.due, -Math.max(1, Math.ceil(days / 4)));
}

/** The clock of a pre-approved step waits for its owner while a paper is missing. */
export function wait(kase: Case, step: Step, at: number): void {
  const { preApproved } = step;
  if (step.status !== 'PRE_APPROVED' || preApproved === undefined) return;
  const isMissing = missing(step).length > 0;
  if (isMissing === (preApproved.waitingSince !== undefined)) return;
  if (isMissing) preApproved.waitingSince = at;
  else goFurther(kase, step, at);
}

export function goFurther(kase: Case, step: Step, at: number): void {
  const since = step.preApproved?.waitingSince;
  if (step.preApproved === undefined || since === undefined) return;
  step.preApproved.waitingSince = undefined;
  goOn(kase, step, { kind: 'CORRECTION', since, resumesTo: 'ACCEPTED' }, at);
}
