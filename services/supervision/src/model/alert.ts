/** 预警 as they are read: one document each, found by region, owner and project. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { declareReadModel, nested, plainValue } from '@kuaijin/kit/read-models';
import type { Alert } from '../lights/alert';
import type { Watch } from '../lights/watch';
import { byNewest, optionalText, requiredText } from './fields';

/** An alert as it is read. */
export interface AlertView extends Alert {
  readonly projectId: string;
  readonly regionId?: string;
  readonly ownerId?: string;
  readonly regionScopes: readonly string[];
  readonly isOpen: boolean;
  /** Version of the project's journal that it is as of. */
  readonly version: number;
}

/** What of an alert its document keeps. */
export type AlertBody = Omit<AlertView, 'version'>;

export const alertDocuments = declareReadModel<AlertBody>('alerts', {
  fields: {
    id: requiredText,
    projectId: requiredText,
    rule: requiredText,
    ruleVersion: Number,
    period: optionalText,
    light: requiredText,
    plannedOn: requiredText,
    raisedAt: { type: Date, required: true },
    redAt: Date,
    reason: requiredText,
    meaning: optionalText,
    actions: [String],
    claim: plainValue,
    isSignedOff: Boolean,
    history: plainValue,
    clearedAt: Date,
    clearedReason: optionalText,
    cleared: nested<TimedAct>({ actorId: String, post: String, onBehalfOf: String, at: Date }),
    regionId: optionalText,
    ownerId: optionalText,
    regionScopes: [String],
    isOpen: { type: Boolean, required: true },
  },
  indexes: [
    {
      fields: { regionScopes: 1, isOpen: 1, light: 1, ...byNewest },
      serves: 'the list of alerts of a region, by any of open and light, newest first; its count',
    },
    {
      fields: { regionScopes: 1, rule: 1, isOpen: 1, light: 1, ...byNewest },
      serves: 'the list of the alerts of some rules of a region, by any of open and light, newest first',
    },
    {
      fields: { ownerId: 1, isOpen: 1, light: 1, ...byNewest },
      serves: 'the list of alerts of the projects of an owner, by any of open and light, newest first; its count',
    },
    {
      fields: { ownerId: 1, rule: 1, isOpen: 1, light: 1, ...byNewest },
      serves:
        'the list of the alerts of some rules of the projects of an owner, by any of open and light, newest first',
    },
    { fields: { projectId: 1, ...byNewest }, serves: 'all alerts of projects, newest first' },
    { fields: { projectId: 1, isOpen: 1, ...byNewest }, serves: 'the open alerts of projects, newest first' },
  ],
  backfill: { lacking: 'regionScopes', fill: ({ regionId }) => ({ regionScopes: regionScopesOf(regionId) }) },
});

/** An alert of a watched project as it is read. */
export function alertView({ projectId, regionId, ownerId }: Watch, alert: Alert): AlertBody {
  return {
    ...alert,
    projectId,
    ...definedFields({ regionId, ownerId }),
    regionScopes: regionScopesOf(regionId),
    isOpen: alert.clearedAt === undefined,
  };
}
