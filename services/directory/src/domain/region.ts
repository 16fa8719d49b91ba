/** 行政区划 by GB/T 2260. */
import { levelOfRegion } from '@kuaijin/kit/access/region-scope';
import type { Level } from '../resolvers/schema.generated';

export type { Level };

export interface Region {
  /** `region-<code>`. */
  readonly id: string;
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: Level;
  readonly parentId?: string;
}

/** 全国; GB/T 2260 gives codes to what lies inside it, this one stands for the whole. */
export const NATION_CODE = '000000';

/** The code of the region above; undefined for the nation. */
export function parentCodeOf(code: string): string | undefined {
  switch (levelOfRegion(code)) {
    case 'NATIONAL':
      return undefined;
    case 'PROVINCE':
      return NATION_CODE;
    case 'CITY':
      return `${code.slice(0, 2)}0000`;
    case 'COUNTY':
      return `${code.slice(0, 4)}00`;
  }
}

/** A code and those of all regions above it, from the inside out. */
export function codesUpwards(code: string): readonly string[] {
  const parent = parentCodeOf(code);
  return parent === undefined ? [code] : [code, ...codesUpwards(parent)];
}

/** Id of a region. */
export function regionIdOf(code: string): string {
  return `region-${code}`;
}
