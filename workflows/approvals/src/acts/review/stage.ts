import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';
import { draft, type Proposal, SYSTEM_KEY } from '../../case/draft';
import { itemOf } from '../../case/find';
import { deliveryMethods } from '../../case/stages';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { hasFailed, isDone, nextStatus, stepTransitions } from '../../case/transitions';
import type { AcceptStageCommand, HandOverStageCommand, StageCommand } from '../../contracts/stage-commands';
import { clockStart } from '../../limits/clock';
import { isUndelivered, leadOf, stepsOfStage } from '../../sequencing/stages';
import { incomplete, seenOnPaper } from '../intake/complete-materials';
import { isLookedUp } from '../intake/prior-approval';
import { actOf, badText, caseConflict, contentOf, notRunning, staleVersion, wrongPost } from '../rules';
import { withComment } from '../step-rules';
import { firstBad } from '../written';

const STAGE_PATH = ['input', 'stageCode'];
const CASE_PATH = ['input', 'caseId'];
const TEXT_MAX = 2_000;
const RECIPIENT_MAX = 200;

/**
 * 统一受理: the counter of the lead department accepts everything that was dispatched in the stage, at one moment, all or none; what is incomplete is
 * left out by name and stays with its department. Several entries: the last one carries the caller's key; what a former try stored is left out.
 */
export function proposeAcceptStage(
  state: CaseState,
  command: AcceptStageCommand,
  at: Instant,
): readonly Proposal[] | Refusal {
  const { stageCode, exceptStepIds, comment, seenOnPaper: isSeen, key, by, ifVersion } = command;
  const steps = stepsOfStage(state, stageCode);
  const entryKey = (step: StepState) => `${SYSTEM_KEY}${key}/${step.id}`;
  const isStored = (step: StepState) => step.accepted?.key === entryKey(step);
  const open = steps.filter(
    (step) =>
      step.status === 'DISPATCHED' &&
      nextStatus(stepTransitions, 'accept', step.status) &&
      !isLookedUp(itemOf(state, step)),
  );
  const taken = open.filter(({ id }) => !exceptStepIds.includes(id));
  const stored = steps.filter(isStored);
  const refusal =
    unknownStage(steps, stageCode) ??
    wrongPost(by, ['COUNTER']) ??
    notTheLead(state, command) ??
    badExceptions(steps, exceptStepIds) ??
    (comment === undefined ? undefined : badText(comment, ['input', 'comment'], TEXT_MAX, 0)) ??
    notRunning(state, CASE_PATH) ??
    (taken.length + stored.length === 0
      ? caseConflict(state, CASE_PATH, 'a stage with a step that is DISPATCHED and not left out')
      : undefined) ??
    firstBad(taken, (step) => incomplete(state, step, isSeen, [], STAGE_PATH)) ??
    staleCase(state, stored.length > 0 ? undefined : ifVersion);
  if (refusal !== undefined) return refusal;
  const [act, content] = [actOf(by), contentOf(command)];
  const accepted = taken.map((step) =>
    draft(
      'step.accepted',
      entryKey(step),
      {
        stepId: step.id,
        isDeemed: false,
        clockFrom: clockStart(state, step, at),
        ...withComment(comment),
        ...seenOnPaper(state, step),
      },
      act,
      content,
    ),
  );
  const stepIds = [...stored, ...taken].map(({ id }) => id);
  const leftOut = open.filter((step) => !taken.includes(step)).map(({ id }) => id);
  return [
    ...accepted,
    draft('stage.accepted', key, { stageCode, stepIds, leftOut, ...withComment(comment) }, act, content),
  ];
}

/**
 * 统一送达: the lead department hands over the results of the stage together, once its core items are decided; what was decided beside them goes with
 * it, what is decided later goes with the next. Also after the case has ended: the last results are handed over then.
 */
export function proposeHandOverStage(
  state: CaseState,
  command: HandOverStageCommand,
  at: Instant,
): readonly Proposal[] | Refusal {
  const { stageCode, recipient, method, key, by, ifVersion } = command;
  const today = dateOf(new Date(at));
  const deliveredOn = command.deliveredOn ?? today;
  const steps = stepsOfStage(state, stageCode);
  const entryKey = (step: StepState) => `${SYSTEM_KEY}${key}/${step.id}`;
  const stored = steps.filter((step) => step.delivered?.key === entryKey(step));
  const open = steps.filter((step) => isUndelivered(step) && nextStatus(stepTransitions, 'deliver', step.status));
  const since = dateOf(new Date(Math.max(0, ...[...open, ...stored].map(({ decidedAt = 0 }) => decidedAt))));
  const refusal =
    unknownStage(steps, stageCode) ??
    wrongPost(by, ['HANDLER', 'HEAD', 'COUNTER']) ??
    notTheLead(state, command) ??
    badText(recipient, ['input', 'recipient'], RECIPIENT_MAX) ??
    badMethod(method) ??
    (state.status === 'APPROVED' || state.status === 'REJECTED' ? undefined : notRunning(state, CASE_PATH)) ??
    undecided(state, steps) ??
    (open.length + stored.length === 0
      ? caseConflict(state, CASE_PATH, 'a stage with a result that was not handed over')
      : undefined) ??
    badDay(deliveredOn, since, today) ??
    staleCase(state, stored.length > 0 ? undefined : ifVersion);
  if (refusal !== undefined) return refusal;
  const [act, content] = [actOf(by), contentOf(command)];
  const delivered = { recipient, method, deliveredOn };
  const stepIds = [...stored, ...open].map(({ id }) => id);
  return [
    ...open.map((step) => draft('step.delivered', entryKey(step), { stepId: step.id, ...delivered }, act, content)),
    draft('stage.handedOver', key, { stageCode, stepIds, ...delivered }, act, content),
  ];
}

const unknownStage = (steps: readonly StepState[], stageCode: string): Refusal | undefined =>
  steps.length === 0 ? refuse('NOT_FOUND', STAGE_PATH, { received: stageCode }) : undefined;

function notTheLead(state: CaseState, { stageCode, by }: StageCommand): Refusal | undefined {
  const lead = leadOf(state, stageCode);
  if (lead !== undefined && lead === by.departmentId) return undefined;
  return refuse('NOT_ALLOWED', STAGE_PATH, {
    expected: `an officer of the lead department ${lead ?? stageCode}`,
    received: by.departmentId ?? 'no department',
  });
}

function badExceptions(steps: readonly StepState[], ids: readonly string[]): Refusal | undefined {
  const at = ids.findIndex((id, i) => ids.indexOf(id) !== i || !steps.some((step) => step.id === id));
  if (at < 0) return undefined;
  const path = ['input', 'exceptStepIds', String(at)];
  return refuse('INVALID_INPUT', path, { expected: 'different steps of the stage', received: ids[at] ?? '' });
}

const badMethod = (method: string): Refusal | undefined =>
  deliveryMethods.some((one) => one === method)
    ? undefined
    : refuse('INVALID_INPUT', ['input', 'method'], { expected: deliveryMethods.join(' or '), received: method });

/** Results are not handed over before they are there, nor in days to come. */
const badDay = (day: string, since: string, today: string): Refusal | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= since && day <= today
    ? undefined
    : refuse('INVALID_INPUT', ['input', 'deliveredOn'], { expected: `a day from ${since} to ${today}`, received: day });

/** The core items of the stage are decided together; a stage that has none waits for all of its items. */
function undecided(state: CaseState, steps: readonly StepState[]): Refusal | undefined {
  const core = steps.filter((step) => itemOf(state, step).lane === 'PARALLEL_CORE');
  const open = (core.length > 0 ? core : steps).find(
    ({ status }) => !isDone(status) && !hasFailed(status) && status !== 'WITHDRAWN',
  );
  if (open === undefined) return undefined;
  return caseConflict(state, CASE_PATH, `a stage whose core items are decided, as ${open.id} is not`);
}

/** Of who looked first; what a former try stored has itself made the case another one. */
const staleCase = ({ status, head, changed }: CaseState, ifVersion: number | undefined): Refusal | undefined =>
  staleVersion(ifVersion, { status, version: head, changed });
