/**
 * Watched projects as they are read: the state of each as of its version, its light, and when the daily round has to
 * look at it.
 */
import { declareReadModel, plainValue } from '@kuaijin/kit/read-models';
import type { AlertLight } from '../lights/terms';
import { lightOf, nextLookOn, type Watch } from '../lights/watch';
import { optionalText, requiredText } from './fields';

/** A watched project as it is read. */
export interface WatchView extends Watch {
  readonly light: AlertLight | 'GREEN';
  /** The day on which the daily round has to look at it, YYYY-MM-DD; null = none. */
  readonly nextLookOn: string | null;
}

export const watchDocuments = declareReadModel<WatchView>('watches', {
  fields: {
    projectId: requiredText,
    regionId: optionalText,
    ownerId: optionalText,
    level: optionalText,
    milestones: plainValue,
    lists: plainValue,
    plans: plainValue,
    reports: plainValue,
    excuses: plainValue,
    handedDown: plainValue,
    paid: plainValue,
    alerts: plainValue,
    light: requiredText,
    lookOn: optionalText,
    nextLookOn: optionalText,
  },
  indexes: [{ fields: { nextLookOn: 1, _id: 1 }, serves: 'the projects that the daily round has to look at, by day' }],
});

/** A watched project as it is read. */
export function watchView(watch: Watch): WatchView {
  return { ...watch, light: lightOf(watch), nextLookOn: nextLookOn(watch) ?? null };
}
