/** 占补核销: cases that hold land for a project hear at once that what replaces its arable land was written off. */
import { accountLoaders } from '@kuaijin/kit/accounts';
import type { NotifyCase } from '@kuaijin/kit/accounts/waiters';
import { FeedFollower } from '@kuaijin/kit/feed';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { isReplacementAccount, turnsLand } from '../domain/farmland-replacement';
import type { Pools } from '../model/pools';

/** Tells each case at least once, which asks its accounts again; one that waits for nothing is not harmed by it. */
export const writtenOffFollower = (
  { feed, mongo, log, namespaces }: Pick<ServiceDeps, 'feed' | 'mongo' | 'log' | 'namespaces'>,
  pools: Pools,
  notify: NotifyCase,
): FeedFollower =>
  new FeedFollower({
    ...{ feed, log, db: mongo.db(namespaces.database()), name: 'replacements-written-off', sources: ['land'] },
    concerns: (type) => type === 'quota.committed',
    handle: async ({ account, projectId }) => {
      if (account === undefined || projectId === undefined) return;
      const meta = await pools.metaOf(account);
      if (meta === undefined || !isReplacementAccount(meta.kind)) return;
      const reservations = await accountLoaders(pools).projectReservations.load(projectId);
      const holding = reservations.filter(
        ({ accountMeta, open }) => open > 0n && accountMeta !== undefined && turnsLand(accountMeta.kind),
      );
      for (const caseId of new Set(holding.flatMap((one) => one.caseId ?? []))) await notify(caseId);
    },
  });
