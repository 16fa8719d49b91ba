import { idleFileId } from '@kuaijin/kit/accounts/idle/idle-notices';
import { KuaijinError } from '@kuaijin/kit/errors';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { PoolReservation } from '../model/pools';
import type { ReservationResolvers } from './types.generated';

const amount = (field: 'amount' | 'committed') => (reservation: PoolReservation) =>
  quantityOf(reservation[field], reservation.accountMeta?.kind ?? 'LAND_PLAN');

export const reservation: ReservationResolvers<LandContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.reservations.load(id)) ?? null,
  id: ({ key }) => key,
  pool: async ({ account }, _args, { loaders }) => {
    const pool = await loaders.accounts.load(account);
    if (pool === undefined) throw new KuaijinError('NOT_FOUND', { received: account });
    return pool;
  },
  projectId: ({ projectId }) => projectId ?? '',
  project: ({ projectId }) => (projectId === undefined ? null : { id: projectId }),
  amount: amount('amount'),
  committed: amount('committed'),
  remindedAt: async ({ key }, _args, { loaders }) => (await loaders.idle.load(idleFileId(key)))?.remindedAt ?? null,
  step: ({ stepId }) => (stepId === undefined ? null : { id: stepId }),
};
