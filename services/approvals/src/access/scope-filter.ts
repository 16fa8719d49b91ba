import { type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import type { Condition } from '@kuaijin/kit/read-models';
import { caseRule } from './scope';

/**
 * What the viewer sees for the region that it oversees alone, as a condition on steps; undefined where it oversees
 * none.
 */
export const regionFilter = (viewer: Viewer): Condition | undefined => visibleFilter(viewer, caseRule, { parties: [] });

/**
 * The row rule of cases (`seesCase`) as a condition of a query; undefined where the viewer sees none.
 * @param caseField the field that holds the id of the case: `key` in its own document, `caseId` in those of what
 * belongs to it
 */
export const scopeFilter = (viewer: Viewer, caseField: 'key' | 'caseId' = 'key'): Condition | undefined =>
  visibleFilter(viewer, caseRule, { caseId: caseField });
