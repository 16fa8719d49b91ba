import { parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import { caseActionPosts } from './case-actions';
import { withdrawInput } from './inputs';
import { onCase, optional } from './mutation';

const onCaseInput = withdrawInput.omit({ reason: true });
const text = z.string().trim().min(1).max(2_000);
const id = z.string().min(1).max(200);
const ids = z.array(id).max(50);
const onSession = onCaseInput.extend({ sessionId: id });

const conveneInput = onCaseInput.extend({
  stepIds: ids,
  departmentIds: ids,
  officerIds: ids,
  agenda: text,
  heldAt: z.date(),
  place: z.string().trim().min(1).max(200).nullish(),
});
const speakInput = onSession.extend({ matterStepId: id.nullish(), opinion: text });
const concludeInput = onSession.extend({ matterStepId: id, conclusion: text });
const closeInput = onSession.extend({ minutes: z.string().trim().min(1).max(10_000) });
const cancelInput = onSession.extend({ reason: text });

/** What every operation in a session carries. */
const inSession = (given: { readonly sessionId: string; readonly ifVersion?: number | null | undefined }) => ({
  sessionId: given.sessionId,
  ...optional('ifVersion', given.ifVersion),
});

/** 联合会商. */
export const sessionOperations: Pick<
  MutationResolvers,
  'conveneSession' | 'speakInSession' | 'concludeMatter' | 'closeSession' | 'cancelSession'
> = {
  conveneSession: (_source, { input }, context) =>
    onCase(parseInput(conveneInput, input), caseActionPosts.CONVENE_SESSION, context, (given, base) => ({
      ...base,
      type: 'conveneSession',
      ...optional('ifVersion', given.ifVersion),
      stepIds: given.stepIds,
      departmentIds: given.departmentIds,
      officerIds: given.officerIds,
      agenda: given.agenda,
      heldAt: given.heldAt.getTime(),
      ...optional('place', given.place),
    })),
  speakInSession: (_source, { input }, context) =>
    onCase(parseInput(speakInput, input), caseActionPosts.SPEAK_IN_SESSION, context, (given, base) => ({
      ...base,
      ...inSession(given),
      type: 'speakInSession',
      ...optional('matterStepId', given.matterStepId),
      opinion: given.opinion,
    })),
  concludeMatter: (_source, { input }, context) =>
    onCase(parseInput(concludeInput, input), caseActionPosts.CONCLUDE_MATTER, context, (given, base) => ({
      ...base,
      ...inSession(given),
      type: 'concludeMatter',
      matterStepId: given.matterStepId,
      conclusion: given.conclusion,
    })),
  closeSession: (_source, { input }, context) =>
    onCase(parseInput(closeInput, input), caseActionPosts.CLOSE_SESSION, context, (given, base) => ({
      ...base,
      ...inSession(given),
      type: 'closeSession',
      minutes: given.minutes,
    })),
  cancelSession: (_source, { input }, context) =>
    onCase(parseInput(cancelInput, input), caseActionPosts.CANCEL_SESSION, context, (given, base) => ({
      ...base,
      ...inSession(given),
      type: 'cancelSession',
      reason: given.reason,
    })),
};
