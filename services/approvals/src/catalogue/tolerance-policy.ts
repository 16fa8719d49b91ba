/** 容缺政策: data by type of project, and what it comes to for an item of a catalogue (RULES section 2). */
import type { ToleranceRule, ToleranceScope } from '@kuaijin/workflow-approvals/case/tolerance-rule';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ItemDocument, OverlayDocument, OverlayItem } from './document';
import type { RuleFault } from './rules';
import { MAKE_UP_MAX, onFailure, toleranceScopes } from './tolerance-overlay';

const policyList = z.strictObject({
  policies: z
    .array(
      z.strictObject({
        scope: z.enum(toleranceScopes),
        name_zh: z.string().min(1).max(100),
        never_deferrable: z.array(z.string().min(1).max(200)).max(100),
        make_up_working_days: z.number().int().min(1).max(MAKE_UP_MAX),
        excludes_bad_credit: z.boolean(),
        interim_document: z.string().min(1).max(100),
        on_failure: onFailure,
        extension: z.literal('FORCE_MAJEURE').optional(),
        source: z.string().min(1).max(100),
      }),
    )
    .refine((all) => toleranceScopes.every((scope) => all.filter((one) => one.scope === scope).length === 1), {
      message: `one policy for each of ${toleranceScopes.join(', ')}`,
    }),
});

export type TolerancePolicy = z.infer<typeof policyList>['policies'][number];
/** Policies by type of project. */
export type TolerancePolicies = ReadonlyMap<ToleranceScope, TolerancePolicy>;

/** The policies of a YAML text. @throws ZodError when it is no list of policies */
export const readTolerancePolicies = (text: string): TolerancePolicies =>
  new Map(policyList.parse(parse(text)).policies.map((policy) => [policy.scope, policy]));

const isNamed = (policy: TolerancePolicy, text: string | null | undefined): boolean =>
  text !== null && text !== undefined && policy.never_deferrable.some((name) => text.includes(name));

/**
 * The rule of an item; undefined where nothing of it may be deferred. A catalogue forbids from a source, not by what it
 * assumes; an office may forbid or allow, but never what the policy names.
 */
export function toleranceRule(
  policy: TolerancePolicy | undefined,
  item: ItemDocument,
  overlay: OverlayItem['tolerance'],
): ToleranceRule | undefined {
  if (policy === undefined || isNamed(policy, item.outcome_document)) return undefined;
  const isForbidden = item.tolerance === 'FORBIDDEN' && item.tolerance_source !== 'ASSUMED';
  if (!(overlay?.allowed ?? !isForbidden)) return undefined;
  return {
    scope: policy.scope,
    makeUpWorkingDays: Math.min(overlay?.make_up_working_days ?? MAKE_UP_MAX, policy.make_up_working_days),
    excludesBadCredit: policy.excludes_bad_credit,
    interimDocument: policy.interim_document,
    onFailure: overlay?.on_failure ?? policy.on_failure,
    ...(policy.extension === undefined ? {} : { extension: policy.extension }),
  };
}

/** 可容缺: whether a paper of an item with a rule may be deferred. @param overlaid what the office says of the paper */
export function isDeferrable(
  policy: TolerancePolicy,
  material: ItemDocument['materials'][number],
  overlaid: boolean | undefined,
): boolean {
  if (isNamed(policy, material.name)) return false;
  return overlaid ?? (material.deferrable || material.deferrable_assumed === true);
}

/** What an overlay says of tolerance must be about a type of project, and within its policy. */
export function toleranceFaults(
  { project_type: scope, items }: OverlayDocument,
  policies: TolerancePolicies,
): RuleFault[] {
  const policy = scope === undefined ? undefined : policies.get(scope);
  return Object.entries(items).flatMap(([code, { tolerance }]): RuleFault[] => {
    if (tolerance === undefined) return [];
    const place = ['items', code, 'tolerance'];
    if (policy === undefined) {
      return [{ text: 'overlay', place, expected: 'a project_type that has a policy', received: scope ?? 'none' }];
    }
    const { make_up_working_days: days = 0 } = tolerance;
    if (days <= policy.make_up_working_days) return [];
    const expected = `at most the ${policy.make_up_working_days} working days of the policy`;
    return [{ text: 'overlay', place: [...place, 'make_up_working_days'], expected, received: String(days) }];
  });
}
