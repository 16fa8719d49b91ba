/** What else is done with problems: referred up and answered, merged with duplicates, rated by who asked. Pure. */
import type { Act } from '@kuaijin/kit/access/posts';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { inAnotherState, type Problem, type ProblemFact } from '../domain/problem';
import type { SatisfactionGrade } from './grades';
import { destinationOf, type ReferralDirection } from './referral';

/** What somebody asks of a problem beside the moves between its states. */
export type FurtherRequest =
  | { readonly kind: 'refer'; readonly direction: ReferralDirection; readonly comment: string }
  | { readonly kind: 'merge'; readonly intoId: string; readonly comment: string }
  | { readonly kind: 'absorb'; readonly duplicate: Problem; readonly comment: string }
  | { readonly kind: 'rate'; readonly grade: SatisfactionGrade; readonly comment: string };

/** Who asks: in which region, and for which organisation. */
export interface Asker {
  readonly subject: string;
  readonly region?: string | undefined;
  readonly organisation?: string | undefined;
}

/** Everybody who asked for a solution: who raised it, and who raised what was merged into it. */
export function submittersOf({ history, alsoSubmitted = [] }: Problem): readonly (Act & { readonly at: Date })[] {
  const [first] = history;
  return [...(first === undefined ? [] : [first.act]), ...alsoSubmitted];
}

/** The fact that a request comes to, or why not. */
export function decideFurther(
  problem: Problem | undefined,
  version: number,
  request: FurtherRequest,
  asker: Asker,
): ProblemFact | Refusal {
  if (problem === undefined) return refuse('NOT_FOUND', ['input', 'problemId'], { expected: 'the id of a problem' });
  const { comment } = request;
  const isOver = problem.status === 'VERIFIED_CLOSED';
  if (request.kind === 'rate') {
    if (!isOver || problem.mergedIntoId !== undefined) return inAnotherState(problem, version, ['VERIFIED_CLOSED']);
    const isSubmitter =
      submittersOf(problem).some(({ actorId, onBehalfOf }) => [actorId, onBehalfOf].includes(asker.subject)) ||
      (asker.organisation !== undefined && asker.organisation === problem.ownerId);
    if (isSubmitter) return { type: 'problem.rated', data: { grade: request.grade, comment } };
    return refuse('NOT_ALLOWED', ['input', 'problemId'], { expected: 'who asked for it', received: asker.subject });
  }
  if (isOver) return inAnotherState(problem, version, ['OPEN', 'IN_HAND', 'CLAIMED_DONE']);
  switch (request.kind) {
    case 'refer': {
      const { direction } = request;
      const toRegionId = destinationOf(problem, direction, asker.region);
      if (isRefusal(toRegionId)) return toRegionId;
      return { type: 'problem.referred', data: { direction, toRegionId, comment } };
    }
    case 'merge':
      return { type: 'problem.merged', data: { intoId: request.intoId, comment } };
    case 'absorb':
      return {
        type: 'problem.absorbed',
        data: { duplicateId: request.duplicate.id, submitters: submittersOf(request.duplicate), comment },
      };
  }
}
