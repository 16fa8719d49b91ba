/**
 * 三区三线核对: how a project, or a group of projects, lies to the lines of the spatial plan, and how much stable farmland it
 * concerns. Areas are minor units (thirds of a square metre). Pure; REPORTS row 22.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { quantityOf } from '@kuaijin/kit/measures/quantity';

/** What of a site lies where; a line that was not looked at is left out. */
export interface ZoneAreas {
  /** 项目用地总面积 */
  readonly total?: bigint;
  /** 城镇开发边界外 */
  readonly outsideUrbanBoundary?: bigint;
  /** 永久基本农田 */
  readonly basicFarmland?: bigint;
  /** 生态保护红线内 */
  readonly ecologicalRedLine?: bigint;
  /** 稳定耕地 concerned, of whatever line */
  readonly stableFarmland: bigint;
}

/** 核对 of one project or of a group; a later one takes the place of the one before. */
export interface ZoneCheck {
  readonly id: string;
  readonly regionId: string;
  /** 项目盘子: what the group is called; left out for one project. */
  readonly name?: string;
  /** Projects that are known by name: all of them, or a part. */
  readonly projectIds: readonly string[];
  /** How many projects there are. */
  readonly memberCount: number;
  readonly areas: ZoneAreas;
  /** 列入规划重点项目清单: it may lie outside the urban boundary. */
  readonly isInPlanList: boolean;
  readonly documentNumber: string;
  readonly checkedOn: string;
}

/** 冲突 with a line of the plan. */
export type ZoneConflict = 'OUTSIDE_URBAN_BOUNDARY' | 'BASIC_FARMLAND' | 'ECOLOGICAL_RED_LINE';

/** 核对结论 */
export type ZoneVerdict = 'FITS' | 'ADJUSTMENT_NEEDED' | 'NOT_STATED';

/** The lines that a site crosses. */
export function zoneConflicts({ areas, isInPlanList }: Pick<ZoneCheck, 'areas' | 'isInPlanList'>): ZoneConflict[] {
  const { outsideUrbanBoundary = 0n, basicFarmland = 0n, ecologicalRedLine = 0n } = areas;
  return [
    ...(outsideUrbanBoundary > 0n && !isInPlanList ? (['OUTSIDE_URBAN_BOUNDARY'] as const) : []),
    ...(basicFarmland > 0n ? (['BASIC_FARMLAND'] as const) : []),
    ...(ecologicalRedLine > 0n ? (['ECOLOGICAL_RED_LINE'] as const) : []),
  ];
}

/** One line crossed is enough; that none is needs all three to have been looked at. */
export function zoneVerdict(check: Pick<ZoneCheck, 'areas' | 'isInPlanList'>): ZoneVerdict {
  if (zoneConflicts(check).length > 0) return 'ADJUSTMENT_NEEDED';
  const { outsideUrbanBoundary, basicFarmland, ecologicalRedLine } = check.areas;
  const all = [outsideUrbanBoundary, basicFarmland, ecologicalRedLine];
  return all.includes(undefined) ? 'NOT_STATED' : 'FITS';
}

/** Why these cannot be the areas of one site, or undefined: the lines do not cross each other. */
export function zoneAreasRefusal(areas: ZoneAreas): Refusal | undefined {
  const { total, outsideUrbanBoundary, basicFarmland = 0n, ecologicalRedLine = 0n, stableFarmland } = areas;
  if (outsideUrbanBoundary !== undefined && basicFarmland + ecologicalRedLine > outsideUrbanBoundary) {
    const rule = 'at least what lies in basic farmland and within the red line';
    return wrongArea('outsideUrbanBoundary', rule, basicFarmland + ecologicalRedLine, outsideUrbanBoundary);
  }
  if (total === undefined) return undefined;
  const parts = { outsideUrbanBoundary: outsideUrbanBoundary ?? 0n, basicFarmland, ecologicalRedLine, stableFarmland };
  for (const [name, area] of Object.entries(parts)) {
    if (area > total) return wrongArea(name, 'no more than the total', total, area);
  }
  return undefined;
}

/** Why so many projects cannot be meant, or undefined. */
export function membersRefusal({ name, projectIds, memberCount }: ZoneCheck): Refusal | undefined {
  const [path, received] = [['input', 'memberCount'], String(memberCount)];
  if (name === undefined) {
    if (projectIds.length === 1 && memberCount === 1) return undefined;
    return refuse('INVALID_INPUT', ['input', 'name'], { expected: 'a name for a group of projects', received: 'none' });
  }
  if (memberCount < 2) return refuse('INVALID_INPUT', path, { expected: 'a whole number from 2', received });
  if (memberCount >= projectIds.length) return undefined;
  return refuse('INVALID_INPUT', path, { expected: `a whole number from ${projectIds.length}`, received });
}

/** 稳定耕地汇总 of some projects: what is theirs alone, and what they share with others. */
export interface StableFarmlandTotals {
  /** Of projects that stand in no group. */
  readonly own: bigint;
  /** Groups that name one of the projects, each once, whole: nobody knows what of it is whose. */
  readonly shared: readonly ZoneCheck[];
  /** Both, each fact once; undefined where two groups name the same project, so that a sum would count it twice. */
  readonly total: bigint | undefined;
}

/** @param checks everything that was checked of the projects, each thing once */
export function stableFarmlandTotals(
  projectIds: readonly string[],
  checks: readonly ZoneCheck[],
): StableFarmlandTotals {
  const wanted = new Set(projectIds);
  const concerned = checks.filter((check) => check.projectIds.some((id) => wanted.has(id)));
  const shared = concerned.filter(({ name }) => name !== undefined);
  const inGroups = shared.flatMap((group) => group.projectIds);
  const own = sum(concerned.filter((check) => check.name === undefined && !check.projectIds.some(isIn(inGroups))));
  const isDistinct = new Set(inGroups).size === inGroups.length;
  return { own, shared, total: isDistinct ? own + sum(shared) : undefined };
}

const isIn = (ids: readonly string[]) => (id: string) => ids.includes(id);

const sum = (checks: readonly ZoneCheck[]): bigint =>
  checks.reduce((total, { areas }) => total + areas.stableFarmland, 0n);

function wrongArea(field: string, rule: string, limit: bigint, received: bigint): Refusal {
  const mu = (area: bigint) => `${quantityOf(area, 'LAND_PLAN').value()} MU`;
  return refuse('INVALID_INPUT', ['input', field], {
    expected: `${rule}, ${mu(limit)}`,
    received: mu(received),
  });
}
