import { isPost, type TimedAct } from '@kuaijin/kit/access/posts';
import type { CaseAct, Instant } from '@kuaijin/workflow-approvals/case/terms';

/** 行为人 with the time of the act; null for what a clock did. */
export function timedAct(act: CaseAct | undefined, at: Instant | undefined): TimedAct | null {
  if (act === undefined || at === undefined || !isPost(act.post)) return null;
  const { actorId, post, onBehalfOf } = act;
  return { actorId, post, ...(onBehalfOf === undefined ? {} : { onBehalfOf }), at: new Date(at) };
}

/** An instant of a case as the graph answers it. */
export const dateOf = (at: Instant | null | undefined): Date | null =>
  at === null || at === undefined ? null : new Date(at);

/** A person of the directory. */
export const actorRef = (id: string) => ({ __typename: 'Actor' as const, id });

/** A department of the directory; null where the region has none of that code. */
export const departmentRef = (id: string | undefined) =>
  id === undefined || id === '' ? null : { __typename: 'Department' as const, id };
