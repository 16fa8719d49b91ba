/** The mutations of the directory. */

import type { Act, Post } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Executed } from '@kuaijin/kit/aggregate';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { changedActor } from '../domain/actor';
import { changedDepartment, departmentIdOf, leadersRefusal } from '../domain/department';
import { registeredRefusal } from '../domain/organisation';
import { regionRefusal } from '../domain/row-rules';
import type { DirectoryContext } from '../model/context';
import { listedFact } from '../model/definition';
import { commandOf } from './command';
import { actorInput, departmentInput, organisationInput } from './inputs';
import type { MutationResolvers } from './types.generated';

const editors: readonly Post[] = ['CATALOGUE_EDITOR', 'OPERATOR'];
const registrars: readonly Post[] = ['REGISTRAR', 'OPERATOR'];

export const Mutation: MutationResolvers = {
  putDepartment: async (_, args, context) => {
    const parsed = parseInput(departmentInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ifVersion, ...change } = parsed.value;
    const { identity, store } = context;
    const act = actOf(identity, editors);
    const refusal =
      regionRefusal(identity, act.post, change.regionId, ['input', 'regionId']) ??
      (await missing(context.store.regions, change.regionId, ['input', 'regionId'], 'a region of the directory'));
    if (refusal !== undefined) return refused(refusal);
    const leaders = [change.headId, change.leaderInChargeId].flatMap((id) => id ?? []);
    const unfit = leadersRefusal(change, await store.actors.getMany(leaders));
    if (unfit !== undefined) return refused(unfit);
    const id = departmentIdOf(regionCodeOf(change.regionId) ?? '', change.code);
    const command = commandOf('putDepartment', idempotencyKey, ifVersion, change, act);
    const executed = await store.departments.execute(id, command, (before) => [
      listedFact('department', before, changedDepartment(before, id, change)),
    ]);
    return told(executed, (department) => ({ department }));
  },

  putActor: async (_, args, context) => {
    const parsed = parseInput(actorInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ifVersion, id, ...change } = parsed.value;
    const { identity, store } = context;
    const act = actOf(identity, editors);
    const before = await store.actors.get(id);
    const refusal =
      (await departmentRefusal(context, act, before?.departmentId, ['input', 'id'])) ??
      (await departmentRefusal(context, act, change.departmentId ?? undefined, ['input', 'departmentId'])) ??
      (await missing(
        store.organisations,
        change.organisationId ?? undefined,
        ['input', 'organisationId'],
        'an organisation of the directory',
      ));
    if (refusal !== undefined) return refused(refusal);
    const command = commandOf('putActor', idempotencyKey, ifVersion, { id, ...change }, act);
    const executed = await store.actors.execute(id, command, (now) => [
      listedFact('actor', now, changedActor(now, id, change)),
    ]);
    return told(executed, (actor) => ({ actor }));
  },

  registerOrganisation: async (_, args, { identity, store }) => {
    const parsed = parseInput(organisationInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ...given } = parsed.value;
    const act = actOf(identity, registrars);
    const id =
      given.creditCode === undefined
        ? deriveId('organisation', 'registerOrganisation', identity.subject, idempotencyKey)
        : `organisation-${given.creditCode}`;
    const command = commandOf('registerOrganisation', idempotencyKey, undefined, given, act);
    const executed = await store.organisations.execute(
      id,
      command,
      (before, version) =>
        registeredRefusal(before, version, ['input', 'creditCode']) ?? [
          listedFact('organisation', before, { id, ...given, isDemoData: false } as { readonly id: string }),
        ],
    );
    return told(executed, (organisation) => ({ organisation }));
  },
};

function told<T, P extends object>(executed: Executed<T>, payload: (state: T) => P) {
  if (!executed.ok) return refused(executed.refusal);
  return { ...payload(executed.state), cursor: executed.cursor, userErrors: [] };
}

/** Why a person cannot be put into, or taken out of, a department. */
async function departmentRefusal(
  { identity, store }: DirectoryContext,
  act: Act,
  departmentId: string | undefined,
  path: readonly string[],
): Promise<Refusal | undefined> {
  const unknown = await missing(store.departments, departmentId, path, 'a department of the directory');
  if (unknown !== undefined || departmentId === undefined) return unknown;
  return regionRefusal(identity, act.post, (await store.departments.get(departmentId))?.regionId, path);
}

async function missing(
  listing: { get(id: string): Promise<unknown> },
  id: string | undefined,
  path: readonly string[],
  expected: string,
): Promise<Refusal | undefined> {
  if (id === undefined || (await listing.get(id)) !== undefined) return undefined;
  return refuse('NOT_FOUND', path, { expected, received: id });
}
