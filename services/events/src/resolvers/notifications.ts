/** 消息 of the caller: nobody reads another's. */

import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { pageIn } from '@kuaijin/kit/read-models';
import { z } from 'zod';
import { KEPT, noticeIdOf } from '../domain/mailbox';
import type { EventsContext } from '../events-context';
import { newestFirst } from '../model/mailboxes';
import type { MutationResolvers, NotificationResolvers, ViewerResolvers } from './types.generated';

const id = z.string().min(1).max(300);

const markReadInput = z
  .object({
    idempotencyKey: z.string().min(1).max(200),
    ids: z.array(id).min(1).max(KEPT).nullish(),
    upTo: id.nullish(),
  })
  .check(({ value: { ids, upTo }, issues }) => {
    const isTooMuch = ids != null && upTo != null;
    if (!isTooMuch && (ids != null || upTo != null)) return;
    const params = { expected: 'exactly one of ids and upTo' };
    issues.push({ code: 'custom', input: ids, path: [isTooMuch ? 'upTo' : 'ids'], params });
  });

export const Viewer: ViewerResolvers<EventsContext> = {
  __resolveReference: ({ id: viewer }, { identity }) =>
    viewer === identity.subject && !identity.anonymous ? { id: viewer } : null,
  notifications: ({ id: person }, { unreadOnly, ...args }, { mailboxes }) =>
    mailboxes.page(person, pageIn(newestFirst, args), unreadOnly, new Date()),
  unreadCount: ({ id: person }, _args, { mailboxes }) => mailboxes.unreadCount(person),
};

const named = (it: string | undefined) => (it === undefined ? null : { id: it });

export const Notification: NotificationResolvers<EventsContext> = {
  id: ({ person, n }) => noticeIdOf(person, n),
  projectId: ({ projectId }) => projectId ?? null,
  project: ({ projectId }) => named(projectId),
  caseId: ({ caseId }) => caseId ?? null,
  approvalCase: ({ caseId }) => named(caseId),
  stepId: ({ stepId }) => stepId ?? null,
  step: ({ stepId }) => named(stepId),
};

export const markNotificationsRead: NonNullable<MutationResolvers<EventsContext>['markNotificationsRead']> = async (
  _source,
  { input },
  { identity, mailboxes },
) => {
  const parsed = parseInput(markReadInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, ids, upTo } = parsed.value;
  const person = identity.subject;
  const reading = ids === null || ids === undefined ? { upTo: upTo ?? '' } : { ids: [...new Set(ids)] };
  const read = await mailboxes.read(person, idempotencyKey, actOf(identity), reading, new Date());
  if (!read.ok) return refused(read.refusal);
  return { viewer: { id: person }, cursor: read.cursor, userErrors: [] };
};
