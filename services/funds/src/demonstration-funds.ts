/** 演示资金: quota of special bonds and what projects of the demonstration apply for. The sums are made up. */
import type { Act } from '@kuaijin/kit/access/posts';
import { storable, Things } from '@kuaijin/kit/aggregate/things';
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { deriveId } from '@kuaijin/kit/input/ids';
import { parseMoney } from '@kuaijin/kit/measures/money';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { dateOf } from '@kuaijin/kit/working-days';
import { fundApplicationKind } from './applications/model';
import { type ApplicationFact, askedRefusal, decidingRegion, moveRefusal } from './applications/rules';
import type { FundSource } from './domain/fund-source';
import { fundQuotaId, fundQuotaKind } from './quotas/model';
import { type QuotaFact, resolveRefusal } from './quotas/rules';

const regionId = 'region-330800';
const DAY_MS = 86_400_000;
const owner: Act = { actorId: 'owner-qz-owner-2-1', post: 'OWNER' };
const manager: Act = { actorId: 'officer-330800-FIN-funds', post: 'FUND_MANAGER' };
const second: Act = { actorId: 'officer-330800-FIN-funds-2', post: 'FUND_MANAGER' };

interface DemonstrationApplication {
  readonly projectId: string;
  readonly source: FundSource;
  readonly yi: string;
  readonly purpose: string;
  /** Days before the demonstration was loaded. */
  readonly applied: number;
  readonly recommended?: number;
}

const applications: readonly DemonstrationApplication[] = [
  {
    projectId: 'project-QZ-014',
    source: 'SPECIAL_BOND',
    yi: '4',
    purpose: '厂房与公用工程',
    applied: 20,
    recommended: 12,
  },
  { projectId: 'project-QZ-017', source: 'CENTRAL_BUDGET', yi: '1.2', purpose: '骨干渠道防渗改造', applied: 6 },
  { projectId: 'project-QZ-001', source: 'SPECIAL_BOND', yi: '2.5', purpose: '引调水隧洞工程', applied: 2 },
];

/** Records what is missing; the same moment changes nothing when it is repeated. */
export async function seedDemonstrationFunds(deps: ServiceDeps, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const quotas = await Things.open(deps, fundQuotaKind);
  const asked = await Things.open(deps, fundApplicationKind);
  try {
    const named = { regionId, source: 'SPECIAL_BOND' as const, year: Number(dateOf(now).slice(0, 4)) };
    const place = { ...named, id: fundQuotaId(named) };
    const movementId = deriveId('quota-movement', 'demonstration', place.id);
    const movement = { id: movementId, kind: 'RECORD', amount: fen('30'), documentNumber: '演示〔额度〕1号' } as const;
    const record = step('record', manager, before(40));
    settled(await quotas.execute(place.id, record, () => fact({ type: 'fundQuota.proposed', place, movement })));
    const at = before(39);
    settled(
      await quotas.execute(place.id, step('confirm', second, at), (quota) => {
        const refusal = quota && resolveRefusal(quota, movementId, 'CONFIRM', second, at);
        return refusal ?? fact({ type: 'fundQuota.confirmed', movementId });
      }),
    );
    for (const one of applications) await apply(asked, one, before);
  } finally {
    await Promise.all([quotas.close(), asked.close()]);
  }
}

async function apply(
  asked: Things<ReturnType<typeof fundApplicationKind.apply>>,
  { projectId, source, yi, purpose, applied, recommended }: DemonstrationApplication,
  before: (days: number) => Date,
): Promise<void> {
  const id = deriveId('fund-application', 'demonstration', projectId);
  const place = { id, regionId, projectId, ownerId: 'organisation-qz-owner-2' };
  const amount = fen(yi);
  const submitted = { type: 'fundApplication.submitted', place, source, amount, purpose } as const;
  settled(await asked.execute(id, step('apply', owner, before(applied)), () => fact(submitted)));
  if (recommended === undefined) return;
  settled(
    await asked.execute(id, step('recommend', manager, before(recommended)), (known, version) => {
      const refusal = moveRefusal(known, version, 'RECOMMEND') ?? (known && askedRefusal(known, amount));
      const opinion = '前期工作成熟，建议支持。';
      const toRegionId = decidingRegion(regionId);
      return refusal ?? fact({ type: 'fundApplication.recommended', amount, opinion, toRegionId });
    }),
  );
}

const step = (what: string, act: Act, at: Date) => ({ key: `demonstration/${what}`, content: { what }, act, at });

function fact({ type, ...data }: QuotaFact | ApplicationFact) {
  return [storable({ type, data })];
}

function fen(yi: string): bigint {
  const amount = parseMoney({ value: yi, unit: 'YI' });
  if (isRefusal(amount)) throw new Error(`demonstration of funds: ${amount.code}`);
  return amount;
}

function settled(done: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }): void {
  if (!done.ok) throw new Error(`demonstration of funds: ${done.refusal.code} ${done.refusal.received ?? ''}`);
}
