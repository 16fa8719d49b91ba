import { regionCodeOf, regionPrefix } from '@kuaijin/kit/access/region-scope';
import type { VersionedDocument } from '@kuaijin/kit/read-models';
import type { Filter } from 'mongodb';
import { type Caller, isOfOwner } from '../domain/scope';
import type { CaseDocument } from './documents';

/**
 * The row rule of cases (`seesCase`) as a condition of a query.
 * @param caseField the field that holds the id of the case: `key` in its own document, `caseId` in those of what belongs to it
 */
export function scopeFilter(
  identity: Caller,
  caseField: 'key' | 'caseId' = 'key',
): Filter<VersionedDocument<CaseDocument>> {
  const { subject, organisation, department } = identity;
  const any: Filter<VersionedDocument<CaseDocument>>[] = [{ submittedBy: subject }, { participantIds: subject }];
  for (const { ownerId, projectId, caseId } of identity.mandates ?? []) {
    any.push({
      ownerId,
      ...(projectId === undefined ? {} : { projectId }),
      ...(caseId === undefined ? {} : { [caseField]: caseId }),
    });
  }
  if (isOfOwner(identity)) {
    if (organisation !== undefined) any.push({ ownerId: organisation });
    return { $or: any };
  }
  if (department !== undefined) any.push({ departmentIds: department });
  any.push({ regionCode: '' });
  const region = regionCodeOf(identity.region);
  if (region !== undefined) {
    const prefix = regionPrefix(region);
    any.push({ regionCode: { $gte: prefix.padEnd(6, '0'), $lte: prefix.padEnd(6, '9') } });
  }
  return { $or: any };
}
