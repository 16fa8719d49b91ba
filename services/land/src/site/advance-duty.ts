/**
 * 先行用地报批义务: what became of the duty to apply for the whole of a site of which a part may be used ahead. What was
 * granted counts in the application; where none is made in time the grant ends. Pure; days are calendar days.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import { type AdvanceGrant, applyBy, type DutyNotice, grantedArea, type LandApplication, type Site } from './rules';

/** 报批义务状态: within the term, applied for in time or late, ended without an application. */
export type AdvanceDutyStatus = 'OPEN' | 'APPLIED' | 'APPLIED_LATE' | 'LAPSED';

/** What became of the duty as of a day. */
export function advanceDutyStatus(grant: AdvanceGrant, today: string): AdvanceDutyStatus {
  const { appliedOn } = grant;
  const last = applyBy(grant);
  if (appliedOn !== undefined) return appliedOn <= last ? 'APPLIED' : 'APPLIED_LATE';
  return today > last ? 'LAPSED' : 'OPEN';
}

/**
 * The grants as they stand after an application: it fulfils the duty of all that were made until its day, and the first
 * application is the one that counts.
 */
export function withApplication(
  grants: readonly AdvanceGrant[],
  application: Pick<LandApplication, 'submittedOn'> | undefined,
): readonly AdvanceGrant[] {
  if (application === undefined) return grants;
  const { submittedOn } = application;
  return grants.map((grant) => {
    const { grantedOn, appliedOn } = grant;
    const isFirst = appliedOn === undefined || submittedOn < appliedOn;
    return isFirst && submittedOn >= grantedOn ? { ...grant, appliedOn: submittedOn } : grant;
  });
}

/** The grants after a stage of one of them was notified. */
export function withNotice(
  grants: readonly AdvanceGrant[],
  grantId: string,
  notice: DutyNotice,
): readonly AdvanceGrant[] {
  return grants.map((grant) =>
    grant.id === grantId ? { ...grant, notices: [...(grant.notices ?? []), notice] } : grant,
  );
}

/** Why nothing further may be used ahead from a day on, or undefined: an earlier grant ended without application. */
export function lapsedRefusal({ grants }: Pick<Site, 'grants'>, grantedOn: string): Refusal | undefined {
  const lapsed = grants.find((grant) => advanceDutyStatus(grant, grantedOn) === 'LAPSED');
  if (lapsed === undefined) return undefined;
  return refuse('ADVANCE_GRANT_LAPSED', ['input', 'projectId'], {
    expected: `an application for the whole, due by ${applyBy(lapsed)}`,
    received: 'none',
  });
}

/** Why this cannot be the whole, or undefined: what was granted ahead is part of it. */
export function wholeRefusal({ grants }: Pick<Site, 'grants'>, total: bigint): Refusal | undefined {
  const ahead = grantedArea(grants);
  if (total >= ahead) return undefined;
  return refuse('INVALID_INPUT', ['input', 'areas', 'total'], {
    expected: `at least what was granted ahead, ${mu(ahead)} MU`,
    received: `${mu(total)} MU`,
  });
}

const mu = (area: bigint): string => quantityOf(area, 'LAND_PLAN').value();
