/** The mutations of the directory. */

import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Executed } from '@kuaijin/kit/aggregate';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { changedActor, postsRefusal } from '../domain/actor';
import { changedDepartment, departmentIdOf, leadersRefusal } from '../domain/department';
import { registeredRefusal } from '../domain/organisation';
import { regionIdOf } from '../domain/region';
import { listedFact } from '../model/definition';
import { commandOf } from './command';
import { actorInput, departmentInput, organisationInput } from './directory-inputs';
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
    const refusal = await missing(store.regions, change.regionId, ['input', 'regionId'], 'a region of the directory');
    if (refusal !== undefined) return refused(refusal);
    const leaders = [change.headId, change.leaderInChargeId].flatMap((id) => id ?? []);
    const unfit = leadersRefusal(change, await store.actors.getMany(leaders));
    if (unfit !== undefined) return refused(unfit);
    const id = departmentIdOf(regionCodeOf(change.regionId) ?? '', change.code);
    const command = commandOf('putDepartment', idempotencyKey, ifVersion, change, act);
    const executed = await store.departments.execute(id, command, (before) => [
      listedFact('department', before, changedDepartment(before, id, change)),
    ]);
    return payloadOf(executed, (department) => ({ department }));
  },

  putActor: async (_, args, context) => {
    const parsed = parseInput(actorInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ifVersion, id, ...change } = parsed.value;
    const { identity, store } = context;
    const act = actOf(identity, editors);
    const refusal =
      (await missing(
        store.departments,
        change.departmentId ?? undefined,
        ['input', 'departmentId'],
        'a department of the directory',
      )) ??
      (await missing(
        store.organisations,
        change.organisationId ?? undefined,
        ['input', 'organisationId'],
        'an organisation of the directory',
      ));
    if (refusal !== undefined) return refused(refusal);
    const command = commandOf('putActor', idempotencyKey, ifVersion, { id, ...change }, act);
    const executed = await store.actors.execute(id, command, (before) => {
      const after = changedActor(before, id, change, ownRegionId(identity));
      return postsRefusal(before, after, identity) ?? [listedFact('actor', before, after)];
    });
    return payloadOf(executed, (actor) => ({ actor }));
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
          listedFact('organisation', before, { id, ...given, isDemoData: false, ...regionIn(identity) } as {
            readonly id: string;
          }),
        ],
    );
    return payloadOf(executed, (organisation) => ({ organisation }));
  },
};

function payloadOf<T, P extends object>(executed: Executed<T>, payload: (state: T) => P) {
  if (!executed.ok) return refused(executed.refusal);
  return { ...payload(executed.state), cursor: executed.cursor, userErrors: [] };
}

/** Where the caller keeps the directory. */
function ownRegionId({ region }: Identity): string | undefined {
  const code = regionCodeOf(region);
  return code === undefined ? undefined : regionIdOf(code);
}

const regionIn = (identity: Identity): { readonly regionId?: string } => {
  const regionId = ownRegionId(identity);
  return regionId === undefined ? {} : { regionId };
};

async function missing(
  listing: { get(id: string): Promise<unknown> },
  id: string | undefined,
  path: readonly string[],
  expected: string,
): Promise<Refusal | undefined> {
  if (id === undefined || (await listing.get(id)) !== undefined) return undefined;
  return refuse('NOT_FOUND', path, { expected, received: id });
}
