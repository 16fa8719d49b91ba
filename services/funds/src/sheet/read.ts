/** What the sheet of a project is made of, as it is stored. */
import type { LedgerEntry } from '@kuaijin/kit/ledger';
import { endOf } from '@kuaijin/kit/working-days';
import type { FundApplication } from '../applications/rules';
import type { FundSource } from '../domain/fund-source';
import { fileId } from '../file/model';
import { acceptedBefore, sourceOf } from '../finance/rules';
import type { FundsLoaders } from '../model/loaders';
import { type LineHistory, type Movement, type SheetRow, sheetBefore } from './rules';

/** Sources of which a project has money, or a share of an award. */
export async function sourcesOf(projectId: string, loaders: FundsLoaders): Promise<readonly FundSource[]> {
  const [lines, awards] = await Promise.all([
    loaders.projectReservations.load(projectId),
    loaders.projectAwards.load(projectId),
  ]);
  const ofLines = lines.flatMap(({ accountMeta }) => accountMeta?.source ?? []);
  return [...new Set([...ofLines, ...awards.map(({ source }) => source)])];
}

/** 资金情况表 of a project at the end of a day. */
export async function sheetOf(projectId: string, day: string, loaders: FundsLoaders): Promise<readonly SheetRow[]> {
  const [lines, awards, file, requests, applications] = await Promise.all([
    loaders.projectReservations.load(projectId),
    loaders.projectAwards.load(projectId),
    loaders.files.load(fileId(projectId)),
    loaders.projectFinance.load(projectId),
    loaders.projectApplications.load(projectId),
  ]);
  const moment = endOf(day);
  const histories = await Promise.all(
    lines.map(async ({ key, account, accountMeta }): Promise<readonly LineHistory[]> => {
      if (accountMeta === undefined) return [];
      const entries = await loaders.histories.load({ account, reservationId: key });
      const retention = file?.retentions.find(({ reservationId }) => reservationId === key)?.amount ?? 0n;
      return [{ source: accountMeta.source, movements: entries.map(movementOf), retention }];
    }),
  );
  const plan = file?.plans.findLast(({ recordedAt }) => recordedAt < moment);
  const splits = awards.flatMap(({ source, splits: all = [] }) =>
    all.filter((split) => split.projectId === projectId && split.at < moment).map(({ amount }) => ({ source, amount })),
  );
  const offers = requests.flatMap((request) => acceptedBefore(request, moment));
  const accepted = offers.map(({ amount, structure }) => ({ amount, source: sourceOf(structure) }));
  const promised = [...accepted, ...quotaBefore(applications, moment)];
  return sheetBefore(moment, plan?.lines ?? [], splits, promised, histories.flat());
}

/** 额度 that was assigned to a project before a moment. */
function quotaBefore(applications: readonly FundApplication[], moment: Date) {
  return applications.flatMap(({ source, shares }) =>
    shares
      .filter(({ kind, status, at }) => kind === 'QUOTA' && status === 'MADE' && at < moment)
      .map(({ amount }) => ({ source, amount })),
  );
}

/** What an entry of the ledger left in its reservation. */
export function movementOf({ data: { kind, amount, reservation }, at }: LedgerEntry): Movement {
  const { open = 0n, committed = 0n, paid = 0n, spent = 0n } = reservation ?? {};
  return { kind, amount, at, open, committed, paid, spent };
}
