/** 演示用地: what the city asks the province for on top of its quota. The amounts are made up. */
import type { Act } from '@kuaijin/kit/access/posts';
import { regionAbove } from '@kuaijin/kit/access/region-scope';
import { storable, Things } from '@kuaijin/kit/aggregate/things';
import { isRefusal } from '@kuaijin/kit/errors';
import { deriveId } from '@kuaijin/kit/input/ids';
import { quantityMinor } from '@kuaijin/kit/measures/quantity';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { quotaRequestLimit } from '@kuaijin/workflow-land/domain/quota-request-limit';
import { seedPoolId } from './land-seed';
import { quotaRequestKind } from './requests/model';

const regionId = 'region-330800';
const DAY_MS = 86_400_000;
const manager: Act = { actorId: 'officer-330800-NR-land', post: 'LAND_MANAGER' };

const requests = [
  { projectId: 'project-QZ-012', mu: '320', purpose: '航电枢纽库区与船闸用地', daysBefore: 1 },
  { projectId: 'project-QZ-019', mu: '860', purpose: '铁路站前工程用地', daysBefore: 2 },
] as const;

/** Records what is missing; the same moment changes nothing when it is repeated. */
export async function seedDemonstrationRequests(deps: ServiceDeps, now: Date, year: number): Promise<void> {
  const things = await Things.open(deps, quotaRequestKind);
  try {
    for (const { projectId, mu, purpose, daysBefore } of requests) {
      const at = new Date(now.getTime() - daysBefore * DAY_MS);
      const id = deriveId('quota-request', 'demonstration', projectId);
      const amount = quantityMinor({ value: mu, unit: 'MU' }, 'LAND_PLAN');
      if (isRefusal(amount)) throw new Error(`demonstration of land: ${amount.code}`);
      const request = {
        ...{ id, regionId, projectId, ownerId: 'organisation-qz-owner-2', kind: 'LAND_PLAN', year, amount, purpose },
        ...{ poolId: seedPoolId('LAND_PLAN', year), documentNumber: '演示〔用地〕1号' },
        ...{ atRegionId: regionAbove(regionId), limit: quotaRequestLimit(at) },
      };
      const command = { key: 'demonstration', content: { projectId, mu }, act: manager, at };
      const done = await things.execute(id, command, () => [
        storable({ type: 'quotaRequest.submitted', data: { request } }),
      ]);
      if (!done.ok) throw new Error(`demonstration of land: ${done.refusal.code}`);
    }
  } finally {
    await things.close();
  }
}
