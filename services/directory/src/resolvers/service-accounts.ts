/** 服务账户: kept by operators of the region; a secret is shown in the answer that made it and nowhere else. */
import { scopes } from '@kuaijin/kit/access/service-account';
import { maySee, visibleFilter } from '@kuaijin/kit/access/visibility';
import type { Executed } from '@kuaijin/kit/aggregate';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { pageIn } from '@kuaijin/kit/read-models';
import { z } from 'zod';
import {
  type ServiceAccount as Account,
  newSecret,
  visibilityOfAccount,
  withdrawnRefusal,
} from '../domain/service-account';
import { listedFact } from '../model/definition';
import type { DirectoryContext } from '../model/directory-context';
import { byId } from '../model/store';
import { commandOf } from './command';
import { id, idempotencyKey, serviceAccountInput, text } from './directory-inputs';
import type { ServiceScope } from './schema.generated';
import type { MutationResolvers, QueryResolvers, ServiceAccountResolvers } from './types.generated';

const path = ['input', 'serviceAccountId'];
const ofAccount = z.object({ idempotencyKey, serviceAccountId: id, reason: text(500) });

const nothing = { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };

export const serviceAccounts: NonNullable<QueryResolvers['serviceAccounts']> = (_, args, { store, identity }) => {
  const page = pageIn(byId, args);
  const filter = visibleFilter({ identity }, 'operator');
  return filter === undefined ? nothing : store.serviceAccounts.page(filter, byId, page);
};

export const ServiceAccount: ServiceAccountResolvers = {
  scopes: (account) => account.scopes.map((scope) => scope.toUpperCase() as ServiceScope),
  withdrawnAt: ({ withdrawnAt }) => withdrawnAt ?? null,
};

type ServiceAccountMutations = Pick<
  MutationResolvers,
  'putServiceAccount' | 'rotateServiceAccountSecret' | 'withdrawServiceAccount'
>;

export const serviceAccountMutations: ServiceAccountMutations = {
  putServiceAccount: async (_, args, { store, identity }) => {
    const parsed = parseInput(serviceAccountInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: key, ifVersion, ...given } = parsed.value;
    if ((await store.regions.get(given.regionId)) === undefined) {
      const expected = 'a region of the directory';
      return refused(refuse('NOT_FOUND', ['input', 'regionId'], { expected, received: given.regionId }));
    }
    const declared = scopes.filter((scope) => given.scopes.includes(scope.toUpperCase()));
    const command = commandOf('putServiceAccount', key, ifVersion, given, actOf(identity, 'OPERATOR'));
    const { secret, secretHash } = newSecret();
    let isNew = false;
    const executed = await store.serviceAccounts.execute(given.id, command, (before, version) => {
      isNew = before === undefined;
      const kept = before ?? { secretHash, secretSetAt: command.at };
      const after = { ...kept, ...given, scopes: declared };
      const refusal = before && withdrawnRefusal(before, version, ['input', 'id']);
      return refusal ?? [listedFact('serviceAccount', before, after)];
    });
    return payloadOf(executed, isNew ? secret : null);
  },

  rotateServiceAccountSecret: async (_, args, context) => {
    const { secret, secretHash } = newSecret();
    const change = (at: Date) => ({ secretHash, secretSetAt: at });
    return changed('rotateServiceAccountSecret', args.input, context, change, secret);
  },

  withdrawServiceAccount: (_, args, context) =>
    changed('withdrawServiceAccount', args.input, context, (at) => ({ withdrawnAt: at }), null),
};

/** Changes an account that is there, is seen, and is in force. */
async function changed(
  mutation: string,
  input: unknown,
  context: DirectoryContext,
  change: (at: Date) => Partial<Account>,
  secret: string | null,
) {
  const parsed = parseInput(ofAccount, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, ...given } = parsed.value;
  const account = await seen(given.serviceAccountId, context);
  if (isRefusal(account)) return refused(account);
  const { store, identity } = context;
  const command = commandOf(mutation, key, undefined, given, actOf(identity, 'OPERATOR'));
  const executed = await store.serviceAccounts.execute(account.id, command, (before = account, version) => {
    const refusal = withdrawnRefusal(before, version, path);
    return refusal ?? [listedFact('serviceAccount', before, { ...before, ...change(command.at) })];
  });
  return payloadOf(executed, secret);
}

/** The account, where the caller sees it. */
async function seen(serviceAccountId: string, { store, identity }: DirectoryContext): Promise<Account | Refusal> {
  const account = await store.serviceAccounts.get(serviceAccountId);
  if (account !== undefined && maySee({ identity }, visibilityOfAccount(account), 'operator')) return account;
  return refuse('NOT_FOUND', path, { expected: 'a service account', received: serviceAccountId });
}

/** The same key again is answered without the secret: nobody has it any more. */
function payloadOf(executed: Executed<Account>, secret: string | null) {
  if (!executed.ok) return refused(executed.refusal);
  const { state, cursor, repeated } = executed;
  return { serviceAccount: state, secret: repeated ? null : secret, cursor, userErrors: [] };
}
