import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseState, Instant } from '../../case/state';
import type { OperationCommand } from '../propose';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';
import { hasLapsed } from './tacit-approval';

/** What settles a step, or stops or moves its clock. */
const barred: ReadonlySet<OperationCommand['type']> = new Set([
  'decide',
  'requestCorrection',
  'suspend',
  'extend',
  'approveOnCommitment',
  'takeBack',
] as const);

/** 超时默许: after the limit nobody decides any more, nor stops or moves the clock, though the case has not yet said that the step is approved. */
export function lapsedRefusal(state: CaseState, command: OperationCommand, at: Instant): Refusal | undefined {
  if (!barred.has(command.type)) return undefined;
  const stepIds = command.type === 'decide' ? command.stepIds : 'stepId' in command ? [command.stepId] : [];
  const steps = stepIds.flatMap((id) => state.steps[id] ?? []);
  const lapsed = steps.find((step) => hasLapsed(state, step, at));
  return lapsed && stepConflict(lapsed, STEP_PATH, 'a step whose limit has not passed: it is approved tacitly');
}
