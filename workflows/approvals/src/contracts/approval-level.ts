import { isAtOrAbove, levelOfRegion, regionScopesOf } from '@kuaijin/kit/access/region-scope';

/** 审批层级 (省市联动): which level of government decides an item, and by which office of a department it is handled. */

/** From the lowest to the highest. What the State Council decides is handled by the province, which passes it on. */
export const approvalLevels = ['COUNTY', 'CITY', 'PROVINCE'] as const;
export type ApprovalLevel = (typeof approvalLevels)[number];

/**
 * A department by its code, and the lowest level at which an office of it may handle the item; absent: that of the
 * project's region.
 */
export interface Office {
  readonly code: string;
  readonly level?: ApprovalLevel;
}

/** Codes of departments consist of capital letters, digits and hyphens. */
const SEPARATOR = '@';

/** Name under which a case keeps an office: `GOV`, or `GOV@PROVINCE`. */
export const officeName = ({ code, level }: Office): string =>
  level === undefined ? code : `${code}${SEPARATOR}${level}`;

/** The office of a name. */
export function officeOfName(name: string): Office {
  const [code = '', level] = name.split(SEPARATOR);
  const known = approvalLevels.find((one) => one === level);
  return known === undefined ? { code } : { code, level: known };
}

/** Name of the office of a department that handles or signs an item: all of an item's offices are of its level. */
export const officeOfItem = ({ level }: { readonly level?: ApprovalLevel }, code: string): string =>
  officeName(level === undefined ? { code } : { code, level });

/**
 * Ids under which an office is looked for, the nearest first: of the region and of those above it, from the level on
 * that decides. The first that exists handles the item.
 */
export function officeIds(regionId: string, name: string): readonly string[] {
  const { code, level } = officeOfName(name);
  return [...regionScopesOf(regionId)]
    .reverse()
    .filter((region) => level === undefined || isAtOrAbove(levelOfRegion(region), level))
    .map((region) => `department-${region}-${code}`);
}
