import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseEntryData, CaseState, Instant, StepState } from '../../case/state';
import type { LookUpCommand } from '../../contracts/prior-approval-commands';
import type { OperationCommand } from '../propose';
import { badText, stepConflict } from '../rules';
import { actDraft, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { badDocumentNumber } from '../written';
import { mayAccept } from './accept';
import { isLookedUp } from './prior-approval';

/** 前置检查 by an officer of the department, or at the counter of the department that leads its stage. */
export function proposeLookUp(state: CaseState, command: LookUpCommand, at: Instant): readonly Proposal[] | Refusal {
  const { by } = command;
  const ruling = ruled(state, command, {
    move: command.result === 'FOUND' ? 'find' : 'lookUp',
    expected: 'a step that is DISPATCHED or RETURNED',
    posts: ['HANDLER', 'HEAD', 'COUNTER'],
    may: (step) => (mayAccept(state, step, by) ? undefined : notTheDepartment(step, by)),
    given: () => badResult(command, dateOf(new Date(at))),
    needs: (step) =>
      isLookedUp(itemOf(state, step)) ? undefined : stepConflict(step, STEP_PATH, 'a step of the lane PRECHECK'),
  });
  return actDraft(ruling, command, 'step.lookedUp', dataOf(command));
}

function dataOf(command: LookUpCommand): CaseEntryData['step.lookedUp'] {
  const { stepId, result, documentNumber, documentDate, validUntil, reason } = command;
  if (result === 'NOT_FOUND') return { stepId, result, ...(reason === undefined ? {} : { reason }) };
  return {
    stepId,
    result,
    documentDate: documentDate ?? '',
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

/** FOUND names the document, of today or earlier and still valid; NOT_FOUND says why. Neither carries what belongs to the other. */
function badResult(command: LookUpCommand, today: string): Refusal | undefined {
  const { result, documentNumber, documentDate, validUntil, reason } = command;
  if (result === 'NOT_FOUND') {
    return (
      badText(reason ?? '', ['input', 'reason'], REASON_MAX) ??
      notNamed({ documentNumber, documentDate, validUntil }, 'NOT_FOUND')
    );
  }
  return (
    badDocumentNumber(documentNumber ?? '') ??
    badDay('documentDate', documentDate, (day) => day <= today, `a day until ${today}`) ??
    (validUntil === undefined
      ? undefined
      : badDay('validUntil', validUntil, (day) => day > today, `a day after ${today}`)) ??
    notNamed({ reason }, 'FOUND')
  );
}

function notNamed(fields: Readonly<Record<string, string | undefined>>, result: string): Refusal | undefined {
  const [named] = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (named === undefined) return undefined;
  return refuse('INVALID_INPUT', ['input', named[0]], { expected: `nothing with ${result}`, received: named[1] ?? '' });
}

function badDay(
  field: string,
  day: string | undefined,
  isIn: (day: string) => boolean,
  expected: string,
): Refusal | undefined {
  if (day !== undefined && isDay(day) && isIn(day)) return undefined;
  return refuse('INVALID_INPUT', ['input', field], { expected, received: (day ?? 'nothing').slice(0, 40) });
}

/** A day of the calendar: the working-day rules throw on anything else. */
function isDay(text: string): boolean {
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
}

/** What may be done to a step that is looked up: whatever is not handling it. */
const harmless: ReadonlySet<OperationCommand['type']> = new Set([
  'lookUp',
  'urge',
  'revoke',
  'takeBack',
  'resubmit',
  'consult',
  'giveOpinion',
  'closeConsultation',
  'copy',
  'readCopy',
] as const);

/** 前置检查事项 are looked up, not handled. */
export function notHandled(state: CaseState, command: OperationCommand): Refusal | undefined {
  if (harmless.has(command.type)) return undefined;
  const stepIds = command.type === 'decide' ? command.stepIds : 'stepId' in command ? [command.stepId] : [];
  const isBarred = (step: StepState | undefined) => step !== undefined && isLookedUp(itemOf(state, step));
  const at = stepIds.findIndex((id) => isBarred(state.steps[id]));
  if (at < 0) return undefined;
  const path = stepIds.length === 1 ? STEP_PATH : ['input', 'stepIds', String(at)];
  return refuse('NOT_HANDLED', path, { expected: 'a step that is handled', received: stepIds[at] ?? '' });
}
