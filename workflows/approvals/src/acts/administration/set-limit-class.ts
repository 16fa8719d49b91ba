import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../../case/draft';
import { type GranterPost, granterPosts, type LimitClass } from '../../case/limit-classes';
import type { CaseState } from '../../case/state';
import type { SetLimitClassCommand } from '../../contracts/limit-class-commands';
import { offered } from '../../limits/limit-class';
import { actOf, badText, caseConflict, contentOf, notRunning, staleVersion, wrongPost } from '../rules';

const REASON_MAX = 2_000;
const CASE_PATH = ['input', 'caseId'];
const CLASS_PATH = ['input', 'limitClass'];

/**
 * 核定时限类别 by who grants it under the catalogue of the case. Clocks that start from then on count by it; those that run
 * keep their limit.
 */
export function proposeSetLimitClass(state: CaseState, command: SetLimitClassCommand): readonly Proposal[] | Refusal {
  const { by, key, limitClass, reason, ifVersion } = command;
  const refusal =
    wrongPost(by, granterPosts) ??
    notOffered(state, limitClass) ??
    notTheGranter(state, command) ??
    badText(reason, ['input', 'reason'], REASON_MAX) ??
    notRunning(state, CASE_PATH) ??
    unchanged(state, limitClass) ??
    staleVersion(ifVersion, { status: state.status, version: state.head, changed: state.changed });
  return refusal ?? [draft('case.limitClassSet', key, { limitClass, reason }, actOf(by), contentOf(command))];
}

/** A class that the catalogue does not offer; NORMAL it always does. */
export function notOffered({ catalogue }: Pick<CaseState, 'catalogue'>, limitClass: LimitClass): Refusal | undefined {
  if (limitClass === 'NORMAL' || offered(catalogue, limitClass) !== undefined) return undefined;
  const expected = ['NORMAL', ...(catalogue.limitClasses ?? []).map((rule) => rule.limitClass)].join(', ');
  return refuse('INVALID_INPUT', CLASS_PATH, { expected: `one of ${expected}`, received: limitClass });
}

/** Who grants a class; who grants what is asked for or in force may also say no to it. */
function notTheGranter(state: CaseState, { by, limitClass }: SetLimitClassCommand): Refusal | undefined {
  const meant = limitClass === 'NORMAL' ? (state.limitClass ?? state.limitClassAsked) : limitClass;
  const grantedBy: readonly GranterPost[] =
    (meant === undefined ? undefined : offered(state.catalogue, meant)?.grantedBy) ?? granterPosts;
  return wrongPost(by, grantedBy);
}

/** There is nothing to decide: the class is in force, and no other is asked for. */
function unchanged(state: CaseState, limitClass: LimitClass): Refusal | undefined {
  if ((state.limitClass ?? 'NORMAL') !== limitClass || state.limitClassAsked !== undefined) return undefined;
  return caseConflict(state, CASE_PATH, 'a case of another class');
}
