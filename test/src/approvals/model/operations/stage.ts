/** 综合窗口: one intake for a stage, and one handing over of its results. */
import { leads } from '../items';
import { lacking } from '../materials';
import { type Ask, notRunning, type Operation, outdated, TAKERS, type Verdict } from '../operation';
import { counter, handler, head, type Person } from '../people';
import { sees } from '../sight';
import { applying, hasFailed, isDone, isUndelivered, type Step, stepId } from '../state';
import { startClock, startsAt } from '../time';

type OfStage = { readonly stageCode: string };

const stages = ['1', '2'] as const;
const windows: readonly Person[] = Object.values(leads).map(counter);

const stepsOf = ({ kase, args: { stageCode } }: Ask<OfStage>): Step[] =>
  applying(kase).filter(({ item }) => String(item.stage) === stageCode);

const isOfLead = ({ by, args }: Ask<OfStage>): Verdict =>
  by.department === (args.stageCode === '1' ? leads[1] : leads[2]) ? undefined : 'NOT_ALLOWED';

type Intake = OfStage & { readonly exceptStepIds: readonly string[]; readonly seenOnPaper: boolean };

/** Dispatched, and not left out. */
const taken = (ask: Ask<Intake>): Step[] =>
  stepsOf(ask).filter(
    (step) =>
      step.status === 'DISPATCHED' &&
      step.item.looksUp === undefined &&
      !ask.args.exceptStepIds.includes(stepId(ask.kase, step)),
  );

export const acceptStage: Operation<Intake> = {
  mutation: 'acceptStage',
  input: 'AcceptStageInput',
  weight: 1.5,
  entry: 'stage.accepted',
  text: 'comment',
  isReported: false,
  isOfCase: true,
  who: () => windows,
  draw: (dice, kase, _step, by) => {
    const stageCode = drawStage(dice, by);
    const own = applying(kase).filter(({ item }) => String(item.stage) === stageCode || dice.chance(0.02));
    const exceptStepIds = dice.some(own, 0.15).map((step) => stepId(kase, step));
    return { stageCode, exceptStepIds, seenOnPaper: dice.chance(0.8) };
  },
  judge: (ask) => {
    if (ask.by.post !== 'COUNTER') return 'NOT_ALLOWED';
    const ids = stepsOf(ask).map((step) => stepId(ask.kase, step));
    return (
      isOfLead(ask) ??
      (ask.args.exceptStepIds.every((id) => ids.includes(id)) ? undefined : 'INVALID_INPUT') ??
      notRunning(ask.kase) ??
      (taken(ask).length > 0 ? undefined : 'STATE_CONFLICT') ??
      (ask.args.seenOnPaper || taken(ask).every((step) => lacking(step).length === 0)
        ? undefined
        : 'MATERIALS_MISSING') ??
      outdated(ask)
    );
  },
  apply: () => {},
  part: {
    entry: 'step.accepted',
    of: taken,
    apply: ({ kase, step, by, at }) => {
      const from = startsAt(kase, step, at);
      step.accepted = { by: by.actorId, isDeemed: false, at, onPaper: lacking(step) };
      step.status = 'ACCEPTED';
      step.clock = startClock(kase, step.item, from);
    },
  },
};

type HandOver = OfStage & { readonly method: string };

/** Results that nobody has handed over since they came about. */
const undelivered = (ask: Ask<HandOver>): Step[] => stepsOf(ask).filter(isUndelivered);

/** The core of a stage is decided together; a stage without one waits for everything. */
function isStageDecided(ask: Ask<HandOver>): boolean {
  const all = stepsOf(ask);
  const core = all.filter(({ item }) => item.lane === 'PARALLEL_CORE');
  return (core.length > 0 ? core : all).every((step) => isDone(step) || hasFailed(step) || step.status === 'WITHDRAWN');
}

export const handOverStage: Operation<HandOver> = {
  mutation: 'handOverStage',
  input: 'HandOverStageInput',
  weight: 2,
  entry: 'stage.handedOver',
  text: 'recipient',
  isReported: false,
  isOfCase: true,
  who: () => [...windows, ...Object.values(leads).flatMap((code) => [handler(code), head(code)])],
  draw: (dice, _kase, _step, by) => ({
    stageCode: drawStage(dice, by),
    method: dice.pick(['COUNTER', 'POST', 'ELECTRONIC', 'LEFT']),
  }),
  judge: (ask) => {
    if (!TAKERS.some((post) => post === ask.by.post)) return 'NOT_ALLOWED';
    if (!sees(ask.kase, ask.by)) return 'NOT_FOUND';
    return (
      isOfLead(ask) ??
      notRunning(ask.kase, ['APPROVED', 'REJECTED']) ??
      (isStageDecided(ask) && undelivered(ask).length > 0 ? undefined : 'STATE_CONFLICT') ??
      outdated(ask)
    );
  },
  apply: () => {},
  part: {
    entry: 'step.delivered',
    of: undelivered,
    apply: ({ step, at }) => {
      step.deliveredAt = at;
    },
  },
};

const drawStage = (dice: Parameters<Operation['draw']>[0], by: Person): string =>
  dice.chance(0.9) ? (by.department === leads[2] ? '2' : '1') : dice.pick(stages);
