import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import { startRefusal } from './commit-rule';

const verifiedAt = new Date('2026-03-02T01:00:00Z');

test.each<[QuotaKind, Date | undefined, string | undefined]>([
  ['LAND_PLAN', undefined, 'START_NOT_VERIFIED'],
  ['LAND_PLAN', verifiedAt, undefined],
  ['PLANNING_SIZE', undefined, undefined],
  ['ENERGY', undefined, undefined],
])('what a pool of %s holds, start verified at %s: %s', (kind, verified, code) => {
  expect(startRefusal(kind, { projectId: 'project-1', verifiedAt: verified })?.code).toBe(code);
});
