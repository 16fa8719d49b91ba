/** How the rules of the shipped files are written: what they share is filled in. */
import { type LightRule, measureForms } from '../terms';

type Given = Omit<LightRule, 'version' | 'base' | 'heedsExcuses' | 'graceDays' | 'isOn'> &
  Partial<Pick<LightRule, 'heedsExcuses' | 'graceDays' | 'isOn'>>;

/** Version 1 of a rule. Unless it says otherwise it is off: an office that wants it switches it on. */
export function shipped(given: Given): LightRule {
  return {
    ...{ version: 1, base: measureForms[given.measure].base, heedsExcuses: false, graceDays: 0, isOn: false },
    ...given,
  };
}

/**
 * Days after the end of a month from which progress is judged: until then the reports of the month are in time (the
 * last lock day of the three levels).
 */
export const REPORTS_IN_AFTER_DAYS = 10;
