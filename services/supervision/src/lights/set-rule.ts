/** A version of a rule of lights, or why there is none. Pure. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { LightRuleContent } from './inputs';
import { type LightRuleFact, presentOf, type RuleVersions } from './rule-book';
import { type LightRule, measureForms } from './terms';

/** What an office asks for. */
export interface RuleOrder {
  readonly code: string;
  readonly regionId: string;
  readonly isOn: boolean;
  /** Left out: as in the version before. */
  readonly rule?: LightRuleContent | undefined;
}

/**
 * The next version of the rule.
 * @returns NOT_FOUND for a code without a rule or a content, INVALID_INPUT for the region of another one, and for a
 * rule that cannot be on, STATE_CONFLICT when it is on or off already
 */
export function nextVersion(
  before: RuleVersions | undefined,
  { code, regionId, isOn, rule }: RuleOrder,
): LightRuleFact | Refusal {
  const last = before === undefined ? undefined : presentOf(before);
  if (last === undefined && rule === undefined) {
    return refuse('NOT_FOUND', ['input', 'code'], { expected: 'the code of a rule', received: code });
  }
  if (last !== undefined && last.regionId !== regionId) {
    return refuse('INVALID_INPUT', ['input', 'regionId'], { expected: last.regionId, received: regionId });
  }
  if (rule === undefined && last?.isOn === isOn) {
    const status = isOn ? 'ON' : 'OFF';
    const details = { status, version: last.version };
    return refuse('STATE_CONFLICT', ['input', 'isOn'], { expected: isOn ? 'OFF' : 'ON', received: status, details });
  }
  const content = rule === undefined ? last : contentOf(rule);
  if (content === undefined) throw new Error('a rule has no content');
  const next: LightRule = { ...content, code, regionId, isOn, version: (last?.version ?? 0) + 1 };
  return wontRun(next) ?? { type: 'lightRule.set', rule: next };
}

/** Why a rule cannot be on: nothing says what it is held against. */
function wontRun({ isOn, measure, requirement = [] }: LightRule): Refusal | undefined {
  if (!isOn) return undefined;
  const expected =
    measure === 'PAYMENT' && requirement.length === 0
      ? 'false, until the rule says what must be paid'
      : measure === 'DISTRICT_TARGET'
        ? 'false: targets of districts are not published by any service'
        : undefined;
  return expected === undefined
    ? undefined
    : refuse('INVALID_INPUT', ['input', 'isOn'], { expected, received: 'true' });
}

function contentOf(given: LightRuleContent): Omit<LightRule, 'code' | 'regionId' | 'isOn' | 'version'> {
  const { bands, whenMadeUp, levels, lists, exceptLists, requirement, milestone, sourceUrl, note, ...rest } = given;
  const some = <T>(rows: readonly T[]): readonly T[] | undefined => (rows.length === 0 ? undefined : rows);
  const madeUp = { meaning: '后续月份补上', meaningEn: 'Made up later', actions: [] };
  return {
    ...rest,
    ...definedFields({ milestone, sourceUrl, note }),
    base: measureForms[given.measure].base,
    bands: bands.map(({ from, to, ...band }) => ({ ...band, ...definedFields({ from, to }) })),
    ...(whenMadeUp === undefined ? {} : { whenMadeUp: { light: whenMadeUp, ...madeUp } }),
    ...definedFields({ levels: some(levels), lists: some(lists), exceptLists: some(exceptLists) }),
    requirement,
  };
}
