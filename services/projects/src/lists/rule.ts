/**
 * 规则: a declared filter over projects, by which a list keeps its members and a selection is made. All that it states
 * must hold. Pure; REPORTS rows 2, 14, 19, 53 and 58.
 */
import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { batchOf, type Level, type Project } from '../domain/project';
import type { ConstructionKind, IndustryClass, ProjectField, ProjectLayer } from '../library/classification';
import type { Batch, RuleCriterion } from '../resolvers/schema.generated';

export type { RuleCriterion };

/** What is left out does not matter. */
export interface ProjectRule {
  /** 总投资 at least, in fen. A project whose total nobody stated does not meet it. */
  readonly leastTotal?: bigint;
  readonly levels?: readonly Level[];
  readonly fields?: readonly ProjectField[];
  readonly batches?: readonly Batch[];
  /** GB/T 2260; everything inside a region counts as in it. */
  readonly regions?: readonly string[];
  /** One of them is enough. */
  readonly layers?: readonly ProjectLayer[];
  readonly constructions?: readonly ConstructionKind[];
  readonly industries?: readonly IndustryClass[];
  readonly types?: readonly string[];
}

/** What of a project a rule looks at. */
export type Ruled = Pick<
  Project,
  'regionId' | 'level' | 'type' | 'totalInvestment' | 'batches' | 'field' | 'layers' | 'construction' | 'industry'
>;

/** Names of {@link Ruled}. */
export const ruledFields = [
  'regionId',
  'level',
  'type',
  'totalInvestment',
  'batches',
  'field',
  'layers',
  'construction',
  'industry',
] as const satisfies readonly (keyof Ruled)[];

const isOneOf = <T>(wanted: readonly T[] | undefined, value: T | undefined): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value));

const criteria: Readonly<Record<Exclude<RuleCriterion, 'PLACE'>, (rule: ProjectRule, project: Ruled) => boolean>> = {
  TOTAL: ({ leastTotal }, { totalInvestment }) =>
    leastTotal === undefined || (totalInvestment !== undefined && totalInvestment >= leastTotal),
  LEVEL: ({ levels }, { level }) => isOneOf(levels, level),
  FIELD: ({ fields }, { field }) => isOneOf(fields, field),
  BATCH: ({ batches }, project) => isOneOf(batches, batchOf(project)),
  REGION: ({ regions }, { regionId }) => {
    const code = regionCodeOf(regionId);
    return regions === undefined || (code !== undefined && regions.some((outer) => regionContains(outer, code)));
  },
  LAYER: ({ layers }, { layers: own = [] }) => layers === undefined || layers.some((layer) => own.includes(layer)),
  CONSTRUCTION: ({ constructions }, { construction }) => isOneOf(constructions, construction),
  INDUSTRY: ({ industries }, { industry }) => isOneOf(industries, industry),
  TYPE: ({ types }, { type }) => isOneOf(types, type),
};

/** The criteria of a rule that a project does not meet, in one order; none = it is meant. */
export function failedCriteria(rule: ProjectRule, project: Ruled): readonly RuleCriterion[] {
  return (Object.keys(criteria) as (keyof typeof criteria)[]).filter((name) => !criteria[name](rule, project));
}

/** True when the rule means the project. */
export const isMeant = (rule: ProjectRule, project: Ruled): boolean => failedCriteria(rule, project).length === 0;
