import {
  accountPayload,
  orderOf,
  place,
  requireProject,
  transferMutation,
  yearCloseMutation,
} from '@kuaijin/kit/accounts';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { type Parsed, parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { EntryKind, LedgerCommand } from '@kuaijin/kit/ledger';
import { type QuantityInput, type QuotaKind, quantityMinor, quantityWritten } from '@kuaijin/kit/measures/quantity';
import type { z } from 'zod';
import { startRefusal } from '../domain/commit-rule';
import { replacementRefusal, replacementsOf } from '../domain/farmland-replacement';
import { documentedInput, reserveQuotaInput, resolveReservationInput } from '../domain/land-inputs';
import { extendReservation } from '../idle/mutations';
import type { LandContext } from '../land-context';
import { landGraph } from '../land-graph';
import { assignLandLiaison, endLandLiaison } from '../liaisons/mutations';
import { holdingsOf, type PoolDocument } from '../model/pools';
import { proposalMutationsOfQuota } from '../proposals/mutations';
import {
  declineQuotaRequest,
  grantQuotaRequest,
  passOnQuotaRequest,
  requestQuota,
  withdrawQuotaRequest,
} from '../requests/mutations';
import { evaluateOutput } from '../reserve/mutations';
import { grantAdvanceLand, recordLandApplication, recordLandPreExamination } from '../site/mutations';
import { recordZoneCheck } from '../zones/mutations';
import { openQuotaPool } from './open-quota-pool';
import { reservationPayload } from './reservation-payload';
import type { MutationResolvers } from './types.generated';

interface PoolInput {
  readonly idempotencyKey: string;
  readonly poolId: string;
  readonly amount?: QuantityInput | null | undefined;
}

export const mutation: MutationResolvers<LandContext> = {
  openQuotaPool,

  issueQuota: (_source, { input }, context) =>
    change(context, 'issueQuota', input, parseInput(documentedInput, input), ({ documentNumber }) => ({
      kind: input.ahead ? 'PRE_ISSUE' : 'ISSUE',
      document: documentNumber,
    })),

  advanceQuota: (_source, { input }, context) =>
    change(context, 'advanceQuota', input, parseInput(documentedInput, input), ({ documentNumber }) => ({
      kind: 'ADVANCE',
      document: documentNumber,
    })),

  settleAdvance: (_source, { input }, context) =>
    change(context, 'settleAdvance', input, parseInput(documentedInput, input), ({ documentNumber }) => ({
      kind: 'SETTLE',
      document: documentNumber,
    })),

  recallQuota: (_source, { input }, context) =>
    change(context, 'recallQuota', input, parseInput(documentedInput, input), ({ documentNumber }) => ({
      kind: 'RECALL',
      document: documentNumber,
    })),

  transferQuota: transferMutation(landGraph, {
    mutation: 'transferQuota',
    amountOf: (pool, amount: QuantityInput) => withAmount(pool, { amount }, {}),
  }),

  closeQuotaYear: yearCloseMutation(landGraph, 'closeQuotaYear'),

  ...proposalMutationsOfQuota,

  reserveQuota: async (_source, { input }, context) => {
    const parsed = parseInput(reserveQuotaInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { poolId, projectId, purpose, idempotencyKey } = parsed.value;
    await requireProject(projectId, await context.loaders.accounts.load(poolId), context.projects);
    const id = deriveId('reservation', context.identity.subject, idempotencyKey);
    const posted = await place(context.pools, {
      ...orderOf(landGraph, context, 'reserveQuota', ofPool(parsed.value)),
      command: (pool) =>
        reserveRefusal(pool) ??
        withAmount(pool, input, { kind: 'RESERVE', reservation: id, meta: { projectId, purpose } }),
    });
    return reservationPayload(posted, id, context);
  },

  requestQuota,
  passOnQuotaRequest,
  declineQuotaRequest,
  withdrawQuotaRequest,
  grantQuotaRequest,
  evaluateOutput,

  recordLandPreExamination,
  recordLandApplication,
  grantAdvanceLand,
  recordZoneCheck,

  assignLandLiaison,
  endLandLiaison,

  extendReservation,
  commitReservation: (_source, { input }, context) => resolve(context, 'commitReservation', 'COMMIT', input),
  releaseReservation: (_source, { input }, context) => resolve(context, 'releaseReservation', 'RELEASE', input),
};

/** A change of a pool that rests on a document. */
async function change(
  context: LandContext,
  name: string,
  input: PoolInput,
  parsed: Parsed<z.infer<typeof documentedInput>>,
  entryOf: (value: z.infer<typeof documentedInput>) => { readonly kind: EntryKind; readonly document: string },
) {
  if (!parsed.ok) return refused(...parsed.refusals);
  const posted = await place(context.pools, {
    ...orderOf(landGraph, context, name, ofPool(parsed.value)),
    command: (pool) => withAmount(pool, input, entryOf(parsed.value)),
  });
  return accountPayload('pool', posted, context);
}

/** A reserve gives in the order of the requests alone. */
const reserveRefusal = ({ key, meta }: PoolDocument): Refusal | undefined =>
  meta.isReserve === true ? refuse('RESERVE_BY_REQUEST', ['input', 'poolId'], { received: key }) : undefined;

/** Commits or releases a reservation, whole or in part. */
async function resolve(
  context: LandContext,
  name: string,
  kind: 'COMMIT' | 'RELEASE',
  input: PoolInput & { readonly reservationId: string; readonly documentNumber?: string | null | undefined },
) {
  const parsed = parseInput(resolveReservationInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { reservationId, documentNumber } = parsed.value;
  const refusalOf = kind === 'COMMIT' ? await commitRefusals(reservationId, context) : undefined;
  const entry = { kind, reservation: reservationId, ...(documentNumber ? { document: documentNumber } : {}) };
  const posted = await place(context.pools, {
    ...orderOf(landGraph, context, name, ofPool(parsed.value)),
    command: (pool) => refusalOf?.(pool.meta.kind) ?? withAmount(pool, input, entry),
  });
  return reservationPayload(posted, reservationId, context);
}

/** Why what is held for a project may not be committed yet, by the kind of its pool; none where nothing is held. */
async function commitRefusals(reservationId: string, { loaders, projects }: LandContext) {
  const projectId = (await loaders.reservations.load(reservationId))?.projectId;
  if (projectId === undefined) return undefined;
  const [project, site, reservations] = await Promise.all([
    projects.load(projectId),
    loaders.sites.load(projectId),
    loaders.projectReservations.load(projectId),
  ]);
  const replacements = replacementsOf(site?.preExamination?.areas, holdingsOf(reservations));
  return (kind: QuotaKind): Refusal | undefined =>
    startRefusal(kind, { projectId, verifiedAt: project?.startVerifiedAt }) ?? replacementRefusal(kind, replacements);
}

const ofPool = ({ poolId, idempotencyKey }: { readonly poolId: string; readonly idempotencyKey: string }) => ({
  account: poolId,
  idempotencyKey,
});

/** The entry with its amount in minor units of what the pool counts; left out = all there is. */
function withAmount<E extends object>(
  pool: PoolDocument,
  { amount }: Pick<PoolInput, 'amount'>,
  entry: E,
): Refusal | (E & Pick<LedgerCommand, 'amount' | 'written'>) {
  if (amount === undefined || amount === null) return entry;
  const minor = quantityMinor(amount, pool.meta.kind);
  if (isRefusal(minor)) return minor;
  return { ...entry, amount: minor, written: (other) => quantityWritten(other, amount.unit) };
}
