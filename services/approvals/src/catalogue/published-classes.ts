import type { ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { LimitClassRule } from '@kuaijin/workflow-approvals/case/limit-classes';
import type { OverlayDocument, OverlayItem } from './document';

/** What is left of a promise in the green channel where an overlay gives no other part. */
const GREEN_CHANNEL_PERCENT = 50;

/**
 * 时限类别 that an overlay offers; undefined for none. By default the dispatch centre grants them, and escalations reach
 * one level higher.
 */
export function limitClassesOf({ limit_classes }: OverlayDocument): readonly LimitClassRule[] | undefined {
  const { GREEN_CHANNEL: green, SAME_DAY: sameDay } = limit_classes ?? {};
  const common = ({ granted_by, escalate_higher }: NonNullable<typeof sameDay>) => ({
    grantedBy: granted_by ?? (['DISPATCHER'] as const),
    escalatesHigher: escalate_higher ?? true,
  });
  const rules: LimitClassRule[] = [];
  if (green !== undefined) {
    const promisePercent = green.promise_percent ?? GREEN_CHANNEL_PERCENT;
    rules.push({ limitClass: 'GREEN_CHANNEL', promisePercent, ...common(green) });
  }
  if (sameDay !== undefined) rules.push({ limitClass: 'SAME_DAY', ...common(sameDay) });
  return rules.length === 0 ? undefined : rules;
}

/** Promises of an item that an overlay gives by class. */
export function classLimitsOf(overlay: OverlayItem | undefined): ItemSnapshot['classLimits'] {
  const days = overlay?.class_limits?.GREEN_CHANNEL;
  return days === undefined ? undefined : [{ limitClass: 'GREEN_CHANNEL', days }];
}
