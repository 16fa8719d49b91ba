/** The work of the offices in a demonstration: steps are accepted, decided and handed over in the order of the days. */

import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { countWorkingDays, dateOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { OperationCommand } from '@kuaijin/workflow-approvals/acts/propose';
import { applicableSteps, itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { StepState } from '@kuaijin/workflow-approvals/case/state';
import { stepIdOf } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import { isUndelivered } from '@kuaijin/workflow-approvals/sequencing/stages';
import type { CaseWithPast } from './case-with-past';

/** Days of those promised that an office takes. */
const SHARE_TAKEN = 0.6;

/** An officer of a department as the demonstration lists them: `1`, `2` or `head`. */
export function officerOf(departmentId: string, which = '1'): Commander {
  return {
    actorId: departmentId.replace(/^department/, 'officer').concat(`-${which}`),
    post: which === 'head' ? 'HEAD' : 'HANDLER',
    departmentId,
    regionId: `region-${regionCodeOf(departmentId)}`,
  };
}

/** What stays with its office: item codes that nobody accepts, and those that nobody decides. */
export interface LeftOpen {
  readonly notAccepted?: readonly string[];
  readonly notDecided?: readonly string[];
}

/** What the offices do with every step of a case in an hour. */
export async function workOffices(played: CaseWithPast, open: LeftOpen, at: Instant): Promise<void> {
  for (const { id } of applicableSteps(played.state)) {
    const before = played.state.steps[id]?.status;
    for (const command of commandsOf(played, id, open, at)) {
      // A quorum needs not all who may sign.
      if (played.state.steps[id]?.status === before) await played.act(command, at);
    }
  }
}

function commandsOf(
  played: CaseWithPast,
  stepId: string,
  { notAccepted = [], notDecided = [] }: LeftOpen,
  at: Instant,
): readonly OperationCommand[] {
  const { state } = played;
  const step = state.steps[stepId];
  if (step === undefined || state.status !== 'RUNNING') return [];
  const common = { by: officerOf(step.departmentId), stepId, key: `demonstration/${stepId}/${step.version}` };
  if (step.status === 'DISPATCHED') {
    const isTaken = !notAccepted.includes(step.itemCode) && isBefore(step.dispatchedAt, at);
    return isTaken ? [{ ...common, type: 'accept', seenOnPaper: true }] : [];
  }
  if (step.status === 'ACCEPTED') {
    return notDecided.includes(step.itemCode) || !isRipe(played, step, at) ? [] : signaturesOf(step);
  }
  if (isUndelivered(step) && isBefore(step.decidedAt, at)) {
    return [{ ...common, type: 'deliver', recipient: '项目单位（演示）', method: 'COUNTER' }];
  }
  return [];
}

/** One signature of each office that has to sign. */
const signaturesOf = (step: StepState): readonly OperationCommand[] =>
  step.signatures
    .filter(({ decision }) => decision === undefined)
    .map(({ departmentId }) => ({
      type: 'decide',
      key: `demonstration/${step.id}/${step.version}/${departmentId}`,
      by: officerOf(departmentId, 'head'),
      stepIds: [step.id],
      decision: 'APPROVE',
      opinion: '经审查，符合规定，同意。',
      conditions: [],
      fileIds: [],
    }));

/** Decided before its promise ends. */
function isRipe({ state }: CaseWithPast, step: StepState, at: Instant): boolean {
  const { promisedWorkingDays } = itemOf(state, step);
  const days = Math.ceil((promisedWorkingDays ?? 1) * SHARE_TAKEN);
  const [since, today] = [step.acceptedAt ?? at, at].map((instant) => dateOf(new Date(instant))) as [string, string];
  return since < today && countWorkingDays(statutoryCalendar, since, today) >= days;
}

const isBefore = (one: Instant | undefined, other: Instant): boolean =>
  one !== undefined && dateOf(new Date(one)) < dateOf(new Date(other));

/** Id of a step of a case. */
export const stepOf = ({ id }: CaseWithPast, itemCode: string): string => stepIdOf(id, itemCode);
