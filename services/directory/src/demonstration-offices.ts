/**
 * Offices above and below Quzhou in the demonstration: those of Zhejiang that the catalogues need, and those of the
 * counties of Quzhou. The offices are real, by the names that they have had since the reform of 2019; what a county has
 * no office of its own for, the city's handles. Their people are made up and marked as such.
 */

import type { Post } from '@kuaijin/kit/access/posts';
import { levelOfRegion } from '@kuaijin/kit/access/region-scope';
import offices from './data/offices.json';
import type { Actor } from './domain/actor';
import { type Department, DISPATCH_CENTRE, departmentIdOf } from './domain/department';
import { regionIdOf } from './domain/region';

/** 政府, to which the leaders in charge belong. */
const GOVERNMENT = 'GOV';
/** 发展改革, at which the counter 综合窗口 of a region stands. */
const COUNTER_OFFICE = 'DRC';

/** A name that nobody takes for that of a real person. */
type PersonName = (index: number, what: string) => string;

/**
 * The offices of province and counties with their people: a head and a handler each, a leader in charge and a counter
 * each region.
 */
export function officesAroundQuzhou(personName: PersonName): {
  readonly departments: readonly Department[];
  readonly actors: readonly Actor[];
} {
  const regions = [...new Set(offices.map(({ regionCode }) => regionCode))];
  return {
    departments: offices.map(({ regionCode, code, name, nameEn }) => ({
      id: departmentIdOf(regionCode, code),
      code,
      name,
      nameEn,
      regionId: regionIdOf(regionCode),
      headId: officerIdOf(regionCode, code, 'head'),
      leaderInChargeId: leaderIdOf(regionCode),
    })),
    actors: [
      ...regions.map((regionCode, index) => ({
        id: leaderIdOf(regionCode),
        name: personName(index, '领导'),
        departmentId: departmentIdOf(regionCode, GOVERNMENT),
        posts: ['LEADER'] as const,
      })),
      ...offices.flatMap(({ regionCode, code }, index) => peopleOf(regionCode, code, index, personName)),
    ],
  };
}

function peopleOf(regionCode: string, code: string, index: number, personName: PersonName): readonly Actor[] {
  const handling: Post = code === DISPATCH_CENTRE ? 'DISPATCHER' : 'HANDLER';
  const person = (which: string, name: string, posts: readonly Post[]): Actor => ({
    id: officerIdOf(regionCode, code, which),
    name,
    departmentId: departmentIdOf(regionCode, code),
    posts,
  });
  const hasCounter = code === COUNTER_OFFICE && levelOfRegion(regionCode) === 'COUNTY';
  return [
    person('head', personName(index, '负责人'), ['HEAD', handling]),
    person('1', personName(index + 7, '甲'), [handling]),
    ...(hasCounter ? [person('counter', personName(index + 14, '专员'), ['COUNTER'])] : []),
  ];
}

/** Id of an officer of the demonstration. */
export const officerIdOf = (regionCode: string, code: string, which: string): string =>
  `officer-${regionCode}-${code}-${which}`;

const leaderIdOf = (regionCode: string): string => `leader-${regionCode}-1`;
