/**
 * Row scope by region (GB/T 2260): the province sees its cities and counties, a city its counties, a county only
 * itself. Pure data rules; which rows carry a region is the service's matter.
 */
const NATION = '000000';

/** The six digits in a region id (`region-330800`) or a plain code; undefined where there are none. */
export function regionCodeOf(region: string | undefined): string | undefined {
  return region === undefined ? undefined : /(?:^|-)(\d{6})(?:$|-)/.exec(region)?.[1];
}

/** 行政层级, from the highest to the lowest. */
const levels = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'] as const;
export type RegionLevel = (typeof levels)[number];

/** True for a level that is the other one or above it. */
export const isAtOrAbove = (level: RegionLevel, other: RegionLevel): boolean =>
  levels.indexOf(level) <= levels.indexOf(other);

/** The level of government that the digits of a region code (GB/T 2260) tell. */
export function levelOfRegion(code: string): RegionLevel {
  if (code === NATION) return 'NATIONAL';
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'CITY' : 'COUNTY';
}

/** 上级: the region above, up to the province; undefined for a province and the nation. */
export function regionAbove(regionId: string): string | undefined {
  const code = regionCodeOf(regionId);
  if (code === undefined || !['CITY', 'COUNTY'].includes(levelOfRegion(code))) return undefined;
  const above = regionScopesOf(regionId).at(-2);
  return above === undefined ? undefined : `region-${above}`;
}

/** True for the id of a region as the graph writes it, `region-330800`. */
export function isRegionId(text: string): boolean {
  return /^region-\d{6}$/.test(text);
}

/**
 * The digits that every region inside this one begins with: 33 for a province, 3308 for a city, all six for a county,
 * none for the nation.
 */
export function regionPrefix(code: string): string {
  if (code === NATION) return '';
  return code.replace(/(0000|00)$/, '');
}

/** True when the region `inner` is `outer` or lies in it. */
export function regionContains(outer: string, inner: string): boolean {
  return inner.startsWith(regionPrefix(outer));
}

/** True for the same region and for one inside it; false for what is no region. */
export function isWithinRegion(outer: string, inner: string): boolean {
  const [outerCode, innerCode] = [regionCodeOf(outer), regionCodeOf(inner)];
  return outerCode !== undefined && innerCode !== undefined && regionContains(outerCode, innerCode);
}

/**
 * The codes under which a row of a region is found: its own and those of the regions around it, up to the nation. Who
 * is scoped to a region asks for rows that have its code among them. A row of no known region is found by the nation
 * alone.
 * @param region id or code of the row's region
 */
export function regionScopesOf(region: string | undefined): readonly string[] {
  const code = regionCodeOf(region);
  if (code === undefined) return [NATION];
  return [...new Set([NATION, `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])];
}
