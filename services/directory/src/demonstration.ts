/**
 * Who works where in the demonstration: every department that the catalogues name, for Quzhou 衢州市, with made-up people,
 * and the offices of the province and of the counties. The names of people end in 演示, so that nobody takes them for
 * real ones.
 */
import type { Post } from '@kuaijin/kit/access/posts';
import { schemaText } from '@kuaijin/schema';
import { parse } from 'yaml';
import { z } from 'zod';
import { officerIdOf, officesAroundQuzhou } from './demonstration-offices';
import type { Actor } from './domain/actor';
import { type Department, DISPATCH_CENTRE, departmentIdOf } from './domain/department';
import type { Organisation } from './domain/organisation';
import { regionIdOf } from './domain/region';

const REGION = '330800';

const document = z.object({
  departments: z.array(z.object({ code: z.string(), name_zh: z.string(), name_en: z.string() })),
});

/** Departments that no catalogue names, but the ladder and the statistics need. */
const further = [
  { code: DISPATCH_CENTRE, name_zh: '项目推进调度中心', name_en: 'Project Dispatch Centre' },
  { code: 'STAT', name_zh: '统计局', name_en: 'Statistics Bureau' },
];

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';

/** People besides heads and handlers: who, in which department, with which posts. */
const specialists: readonly { readonly id: string; readonly code: string; readonly posts: readonly Post[] }[] = [
  { id: 'registrar', code: 'DRC', posts: ['REGISTRAR'] },
  { id: 'catalogue', code: 'DRC', posts: ['CATALOGUE_EDITOR'] },
  { id: 'counter', code: 'DRC', posts: ['COUNTER'] },
  { id: 'land', code: 'NR', posts: ['LAND_MANAGER'] },
  { id: 'land-2', code: 'NR', posts: ['LAND_MANAGER'] },
  { id: 'funds', code: 'FIN', posts: ['FUND_MANAGER'] },
  { id: 'funds-2', code: 'FIN', posts: ['FUND_MANAGER'] },
  { id: 'verifier', code: DISPATCH_CENTRE, posts: ['VERIFIER'] },
  { id: 'statistician', code: 'STAT', posts: ['STATISTICIAN'] },
  { id: 'operator', code: DISPATCH_CENTRE, posts: ['OPERATOR'] },
  { id: 'integrator', code: DISPATCH_CENTRE, posts: ['INTEGRATOR'] },
];

const LEADERS = 4;

/** The owner of the demonstration's project 市第三医院…隔离病区. */
export const demonstrationOwner: Organisation = {
  id: 'organisation-qz-hospital',
  name: '衢州市第三医院项目业主(演示)',
  hasBadCredit: false,
  isDemoData: true,
  regionId: regionIdOf(REGION),
};

const secondOwner: Organisation = {
  id: 'organisation-qz-owner-2',
  name: '衢州市建设项目业主二(演示)',
  hasBadCredit: false,
  isDemoData: true,
  regionId: regionIdOf(REGION),
};

/** Everything that the demonstration lists. */
export interface Demonstration {
  readonly departments: readonly Department[];
  readonly actors: readonly Actor[];
  readonly organisations: readonly Organisation[];
}

/**
 * The people and departments of the demonstration.
 * @throws Error when schema/catalogues/departments.yaml is not readable
 */
export function demonstration(): Demonstration {
  const { departments: named } = document.parse(parse(schemaText('catalogues', 'departments.yaml')));
  const all = [...named, ...further];
  const departments = all.map(({ code, name_zh, name_en }, index) => ({
    id: departmentIdOf(REGION, code),
    code,
    name: cityName(name_zh),
    nameEn: `Quzhou ${name_en}`,
    regionId: regionIdOf(REGION),
    headId: officerId(code, 'head'),
    leaderInChargeId: leaderId((index % LEADERS) + 1),
  }));
  const around = officesAroundQuzhou(personName);
  return {
    departments: [...departments, ...around.departments],
    actors: [...leaders(), ...officers(all), ...others(), ...around.actors],
    organisations: [demonstrationOwner, secondOwner],
  };
}

function cityName(name: string): string {
  return `衢州市${name.replace('市/县', '')}`;
}

const officerId = (code: string, which: string): string => officerIdOf(REGION, code, which);

function leaderId(number: number): string {
  return `leader-${REGION}-${number}`;
}

function leaders(): readonly Actor[] {
  return Array.from({ length: LEADERS }, (_, index) => ({
    id: leaderId(index + 1),
    name: personName(index, '领导'),
    departmentId: departmentIdOf(REGION, 'GOV'),
    posts: ['LEADER'],
  }));
}

function officers(all: readonly { readonly code: string }[]): readonly Actor[] {
  return all.flatMap(({ code }, index) => {
    const isDispatch = code === DISPATCH_CENTRE;
    const departmentId = departmentIdOf(REGION, code);
    const person = (which: string, name: string, posts: readonly Post[]): Actor => ({
      id: officerId(code, which),
      name,
      departmentId,
      posts,
    });
    return [
      person('head', personName(index, '负责人'), isDispatch ? ['HEAD', 'DISPATCHER'] : ['HEAD', 'HANDLER']),
      person('1', personName(index + 7, '甲'), isDispatch ? ['DISPATCHER'] : ['HANDLER']),
      person('2', personName(index + 14, '乙'), isDispatch ? ['DISPATCHER'] : ['HANDLER']),
      person('deputy', personName(index + 28, '副职'), isDispatch ? ['HEAD', 'DISPATCHER'] : ['HEAD', 'HANDLER']),
      ...specialists
        .filter((specialist) => specialist.code === code)
        .map(({ id, posts }, place) => person(id, personName(index + place + 21, '专员'), posts)),
    ];
  });
}

function others(): readonly Actor[] {
  return [
    {
      id: 'owner-qz-hospital-1',
      name: personName(3, '业主甲'),
      organisationId: demonstrationOwner.id,
      posts: ['OWNER'],
    },
    {
      id: 'owner-qz-hospital-2',
      name: personName(5, '业主乙'),
      organisationId: demonstrationOwner.id,
      posts: ['OWNER'],
    },
    { id: 'owner-qz-owner-2-1', name: personName(9, '业主甲'), organisationId: secondOwner.id, posts: ['OWNER'] },
    { id: 'agent-330800-1', name: personName(12, '代办员'), posts: ['AGENT'] },
  ];
}

/** 赵甲(演示). */
function personName(index: number, what: string): string {
  return `${surnames.charAt(index % surnames.length)}${what}(演示)`;
}
