import type { Post } from '@kuaijin/kit/access/posts';
import { holds } from '@kuaijin/kit/identity';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import type { Caller } from './caller';
import { covers, type MandatePlace } from './mandate';

/** Where somebody acts: what an agent needs a mandate for. */
export interface ActingPlace extends MandatePlace {
  readonly ownerId?: string;
}

/** A case as a whole, or a stage of it. */
export const placeOf = ({ id, projectId, ownerId }: CaseState, stageCode?: string): ActingPlace => ({
  caseId: id,
  projectId,
  ...(ownerId === undefined ? {} : { ownerId }),
  ...(stageCode === undefined ? {} : { stageCode }),
});

/** The stage of a step, where somebody acts on that alone. */
export const placeOfStep = (state: CaseState, step: StepState): ActingPlace =>
  placeOf(state, itemOf(state, step).stageCode);

/**
 * The caller as the rules of a case see it; undefined when it holds none of the posts. Who acts as an agent 代办 acts on
 * behalf of the owner, where a mandate covers the place.
 */
export function commanderOf(identity: Caller, posts: readonly Post[], place?: ActingPlace): Commander | undefined {
  const post = posts.find((one) => holds(identity, one));
  if (identity.anonymous || post === undefined) return undefined;
  return {
    actorId: identity.subject,
    post,
    ...(identity.department === undefined ? {} : { departmentId: identity.department }),
    ...(identity.organisation === undefined ? {} : { organisationId: identity.organisation }),
    ...(identity.region === undefined ? {} : { regionId: identity.region }),
    ...(post === 'AGENT' && place !== undefined ? actingFor(identity, place) : {}),
  };
}

function actingFor({ mandates = [] }: Caller, place: ActingPlace): { readonly onBehalfOf?: string } {
  const mandate = mandates.find((one) => one.ownerId === place.ownerId && covers(one, place));
  return mandate === undefined ? {} : { onBehalfOf: mandate.ownerId };
}
