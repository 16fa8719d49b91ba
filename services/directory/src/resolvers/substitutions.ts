import type { SubstitutionView } from './substitution-view';
/** AB角: registered and ended by the officer, the head of the department or an operator. */

import { type Identity, lentPosts, type Post } from '@kuaijin/kit/access/posts';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf, holds } from '@kuaijin/kit/identity';
import { dayInput as day, parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import type { Actor } from '../domain/actor';
import {
  ended,
  isInEffect,
  officerOfSubstitution,
  registered,
  type Substitutions,
  substituteRefusal,
} from '../domain/substitution';
import { listedFact } from '../model/definition';
import type { DirectoryContext } from '../model/directory-context';
import { commandOf } from './command';
import { idempotencyKey, id as idText, text } from './directory-inputs';
import type { ActorResolvers, MutationResolvers, SubstitutionResolvers, ViewerResolvers } from './types.generated';

const posts: readonly Post[] = [...lentPosts, 'OPERATOR'];

const putInput = z.object({
  idempotencyKey,
  officerId: idText,
  substituteId: idText,
  from: day,
  to: day,
  reason: text(500),
});

const endInput = z.object({ idempotencyKey, substitutionId: idText, reason: text(500) });

const viewsOf = (all: Substitutions | undefined): SubstitutionView[] =>
  (all?.items ?? [])
    .map((one) => ({ ...one, officerId: officerOfSubstitution(one.id), departmentId: all?.departmentId }))
    .reverse();

export const substitutionMutations: Pick<MutationResolvers, 'putSubstitution' | 'endSubstitution'> = {
  putSubstitution: async (_, args, context) => {
    const parsed = parseInput(putInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: key, ...given } = parsed.value;
    const { identity, store } = context;
    const officer = await permitted(context, given.officerId, ['input', 'officerId']);
    if (isRefusal(officer)) return refused(officer);
    const act = actOf(identity, posts);
    const substitute = await store.actors.get(given.substituteId);
    const away = await store.substitutions.get(given.substituteId);
    const unfit = substituteRefusal(officer, substitute, away, given, act.actorId);
    const command = commandOf('putSubstitution', key, undefined, given, act);
    const executed = await store.substitutions.execute(officer.id, command, (before) => {
      const after = unfit ?? registered(before, officer, given, act, command.at);
      return isRefusal(after) ? after : [listedFact('substitution', before, after)];
    });
    if (!executed.ok) return refused(executed.refusal);
    return { substitution: viewsOf(executed.state)[0] ?? null, cursor: executed.cursor, userErrors: [] };
  },

  endSubstitution: async (_, args, context) => {
    const parsed = parseInput(endInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: key, ...given } = parsed.value;
    const { identity, store } = context;
    const officer = await permitted(context, officerOfSubstitution(given.substitutionId), ['input', 'substitutionId']);
    if (isRefusal(officer)) return refused(officer);
    const command = commandOf('endSubstitution', key, undefined, given, actOf(identity, posts));
    const executed = await store.substitutions.execute(officer.id, command, (before, version) => {
      const after = ended(before, given.substitutionId, version, command.at);
      return isRefusal(after) ? after : [listedFact('substitution', before, after)];
    });
    if (!executed.ok) return refused(executed.refusal);
    const substitution = viewsOf(executed.state).find(({ id }) => id === given.substitutionId) ?? null;
    return { substitution, cursor: executed.cursor, userErrors: [] };
  },
};

/** The officer, where the caller may register his leave. */
async function permitted(
  { identity, store }: DirectoryContext,
  officerId: string,
  path: readonly string[],
): Promise<Actor | Refusal> {
  const officer = await store.actors.get(officerId);
  if (officer === undefined) return refuse('NOT_FOUND', path, { expected: 'an officer', received: officerId });
  // An operator has reached the region of the officer, or would not be here.
  if (identity.subject === officer.id || isHeadOf(identity, officer) || holds(identity, 'OPERATOR')) return officer;
  const { departmentId } = officer;
  return refuse('NOT_ALLOWED', path, {
    expected: `the officer himself, the head of ${departmentId ?? 'the department'} or an operator`,
    received: identity.subject,
  });
}

const isHeadOf = (identity: Identity, { departmentId }: Actor): boolean =>
  holds(identity, 'HEAD') && departmentId !== undefined && identity.department === departmentId;

export const Substitution: SubstitutionResolvers = {
  officer: ({ officerId }, _, { actors }) => actors.load(officerId),
  substitute: ({ substituteId }, _, { actors }) => actors.load(substituteId),
  registeredBy: ({ registeredBy }, _, { actors }) => actors.load(registeredBy),
  isInEffect: (substitution) => isInEffect(substitution, new Date()),
  endedAt: ({ endedAt }) => endedAt ?? null,
};

export const substitutionsOfActor: Pick<ActorResolvers, 'substitutions'> = {
  substitutions: async ({ id }, _, { substitutions }) => viewsOf((await substitutions.load(id)) ?? undefined),
};

export const substitutionsOfViewer: Pick<ViewerResolvers, 'substitutions' | 'substitutesFor'> = {
  substitutions: async ({ subject }, _, { substitutions }) => viewsOf((await substitutions.load(subject)) ?? undefined),
  substitutesFor: async ({ subject }, _, { store }) =>
    (await store.substitutions.find({ 'items.substituteId': subject }))
      .flatMap((all) => viewsOf(all))
      .filter((one) => one.substituteId === subject && (one.endedAt === undefined || isInEffect(one, new Date()))),
};
