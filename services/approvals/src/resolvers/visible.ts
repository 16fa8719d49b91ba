import type { CaseState } from '@kuaijin/workflow-approvals/domain/case';
import type { ApprovalsContext } from '../context';
import { seesCase } from '../domain/scope';
import { departmentsOfCase } from '../model/documents';

/** True when the row rule lets the caller see the case. */
export const isVisible = (state: CaseState, { identity }: Pick<ApprovalsContext, 'identity'>): boolean =>
  !identity.anonymous &&
  seesCase(identity, {
    regionId: state.regionId,
    ...(state.ownerId === undefined ? {} : { ownerId: state.ownerId }),
    submittedBy: state.submitted.actorId,
    departmentIds: departmentsOfCase(state),
  });

/** A case by its id; null where there is none, or none that the caller may see. */
export async function visibleCase(id: string, context: ApprovalsContext): Promise<CaseState | null> {
  const state = await context.loaders.cases.load(id);
  return state !== undefined && isVisible(state, context) ? state : null;
}
