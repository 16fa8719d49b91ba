import { visibleFilter } from '@kuaijin/kit/access/visibility';
import type { Condition } from '@kuaijin/kit/read-models';
import { type Caller, caseRule, viewerOf } from '../domain/scope';

/**
 * The row rule of cases (`seesCase`) as a condition of a query; undefined where the caller sees none.
 * @param caseField the field that holds the id of the case: `key` in its own document, `caseId` in those of what belongs to it
 */
export const scopeFilter = (caller: Caller, caseField: 'key' | 'caseId' = 'key'): Condition | undefined =>
  visibleFilter(viewerOf(caller), caseRule, { caseId: caseField });
