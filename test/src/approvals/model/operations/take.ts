/** 受理, 不予受理, 补正, 重新提交: until a step is taken. */
import { leads, materialCodesOf } from '../items';
import { isDeferred, lacking, standing } from '../materials';
import { type Ask, notWithCaller, type Operation, ruled, TAKERS, type Verdict } from '../operation';
import { counter, handler, head, isOwner, owners } from '../people';
import type { Case, Step } from '../state';
import { deemedAt, goOn, startClock, startsAt } from '../time';
import { waitAgain } from '../undone';

/** The department of the step, or the counter of the department that leads its stage. */
export const mayTake = (ask: Ask): Verdict => {
  const { by, step } = ask;
  const isAtLead = by.post === 'COUNTER' && by.department === leads[step.item.stage];
  return by.department !== undefined && (by.department === step.item.department || isAtLead)
    ? notWithCaller(ask)
    : 'NOT_ALLOWED';
};

export const takers = (_kase: Case, { item, assignment }: Step) => {
  const lead = counter(leads[item.stage]);
  return assignment === undefined
    ? [handler(item.department), head(item.department), lead]
    : [head(item.department), handler(item.department)];
};

export const accept: Operation<{ readonly seenOnPaper: boolean }> = {
  mutation: 'acceptStep',
  input: 'AcceptStepInput',
  weight: 8,
  entry: 'step.accepted',
  text: 'comment',
  isReported: true,
  who: takers,
  draw: (dice) => ({ seenOnPaper: dice.chance(0.8) }),
  judge: (ask) =>
    ruled(ask, {
      posts: TAKERS,
      may: () => mayTake(ask),
      from: ['DISPATCHED', 'RETURNED'],
      needs: () => (ask.args.seenOnPaper || lacking(ask.step).length === 0 ? undefined : 'MATERIALS_MISSING'),
    }),
  apply: ({ kase, step, by, at }) => {
    const from = startsAt(kase, step, at);
    step.accepted = { by: by.actorId, isDeemed: false, at, onPaper: lacking(step) };
    step.status = 'ACCEPTED';
    step.clock = startClock(kase, step.item, from);
  },
};

/** The five days are over: it counts as accepted, though no entry says so yet. */
const isPast = ({ kase, step, at }: Ask): boolean => at >= (deemedAt(kase, step) ?? Number.POSITIVE_INFINITY);

export const refuse: Operation<{ readonly reasonCode: string }> = {
  mutation: 'refuseStep',
  input: 'RefuseStepInput',
  weight: 0.4,
  entry: 'step.refused',
  text: 'reason',
  isReported: true,
  who: takers,
  draw: (dice) => ({ reasonCode: dice.pick(['NOT_COMPETENT', 'NOT_CORRECTED', 'FALSE_PAPERS', 'NOT_REQUIRED']) }),
  judge: (ask) =>
    ruled(ask, {
      posts: TAKERS,
      may: () => mayTake(ask),
      from: ['DISPATCHED', 'RETURNED'],
      // What counts as accepted is not refused, nor what nobody asked to correct as not corrected.
      needs: () =>
        isPast(ask) || (ask.args.reasonCode === 'NOT_CORRECTED' && ask.step.corrections.length === 0)
          ? 'STATE_CONFLICT'
          : undefined,
    }),
  apply: ({ step, by, at }) => {
    step.status = 'NOT_ACCEPTED';
    step.refusedBy = by.actorId;
    step.resultAt = at;
  },
};

export const requestCorrection: Operation<{ readonly materialCodes: readonly string[] }> = {
  mutation: 'requestCorrection',
  input: 'RequestCorrectionInput',
  weight: 3,
  entry: 'step.correctionRequested',
  text: 'reason',
  isReported: true,
  who: takers,
  draw: (dice, _kase, { item }) => ({
    materialCodes: dice.chance(0.1) ? [`${item.code}-99`] : dice.some(materialCodesOf(item), 0.7),
  }),
  judge: (ask) => {
    const { step, args } = ask;
    const known = materialCodesOf(step.item);
    return ruled(ask, {
      posts: TAKERS,
      may: () => mayTake(ask),
      given: () => {
        const isEnough = known.length === 0 || args.materialCodes.length > 0;
        return isEnough && args.materialCodes.every((code) => known.includes(code)) ? undefined : 'INVALID_INPUT';
      },
      from: ['DISPATCHED', 'ACCEPTED', 'RETURNED'],
      untilSigned: true,
      needs: () => {
        if (isPast(ask)) return 'STATE_CONFLICT';
        // 一次性告知: what was not named the first time is not asked for afterwards.
        const [first] = step.corrections;
        const isNamedAtOnce = first === undefined || args.materialCodes.every((code) => first.codes.includes(code));
        // What was deferred is waited for until its own limit.
        const isAwaited = args.materialCodes.some((code) => isDeferred(step, code));
        return isNamedAtOnce && !isAwaited ? undefined : 'INVALID_INPUT';
      },
    });
  },
  apply: ({ step, at, args }) => {
    const { status } = step;
    const resumesTo = status === 'DISPATCHED' || status === 'RETURNED' ? status : 'ACCEPTED';
    step.pause = { kind: 'CORRECTION', since: at, resumesTo };
    step.status = 'SUSPENDED';
    step.corrections.push({ codes: args.materialCodes, at });
  },
};

export const resubmit: Operation = {
  mutation: 'resubmitStep',
  after: 'requestCorrection',
  input: 'StepInput',
  weight: 5,
  entry: 'step.resubmitted',
  text: 'comment',
  isReported: true,
  who: owners,
  draw: () => ({}),
  judge: (ask) => {
    const { kase, step, by } = ask;
    return ruled(ask, {
      posts: ['OWNER', 'AGENT'],
      may: () => (isOwner(kase, by, step.item.stage) ? undefined : 'NOT_ALLOWED'),
      from: ['SUSPENDED', 'REVOKED'],
      isHarmless: true,
      needs: () => {
        if (step.status === 'SUSPENDED') {
          if (step.pause?.kind !== 'CORRECTION') return 'STATE_CONFLICT';
          const asked = step.corrections.at(-1)?.codes ?? [];
          return asked.some((code) => standing(step, code) === 'MISSING') ? 'MATERIALS_MISSING' : undefined;
        }
        const isFree = givenBack(kase, step).every(({ status }) =>
          ['PENDING', 'RELEASED', 'RETURNED'].includes(status),
        );
        return isFree ? undefined : 'STATE_CONFLICT';
      },
    });
  },
  apply: ({ kase, step, at }) => {
    if (step.status === 'REVOKED') return submitAgain(kase, step);
    const { pause } = step;
    if (pause === undefined) return;
    step.pause = undefined;
    step.status = pause.resumesTo;
    goOn(kase, step, pause, at);
    const last = step.corrections.at(-1);
    if (last !== undefined) last.isResubmitted = true;
    if (pause.resumesTo !== 'ACCEPTED') step.receivedAt = at;
  },
};

const givenBack = (kase: Case, { item }: Step) =>
  kase.elements.filter(
    (one) => one.item === item.code || one.renewedWith === item.code || one.fallenWith === item.code,
  );

/** 重新申报 of a matter whose decision was revoked: it waits, and what was given back with it is reserved anew. */
function submitAgain(kase: Case, step: Step): void {
  for (const element of givenBack(kase, step)) {
    element.status = 'PENDING';
    element.fallenWith = undefined;
    element.renewedWith = element.item === step.item.code ? undefined : step.item.code;
  }
  waitAgain(kase, step);
}
