/**
 * The full product of the table of access (`testing.ts`): every post x rule or reach x place x owner x department x
 * person x mandate.
 */

import { isOne, reached, reachNames, rules, seen, type Way } from './expected-access';
import { type Identity, type Post, postNames } from './posts';
import { type Reach, reaches, reachRefusal } from './reach';
import { type MandateReach, maySee, type Viewer, type Visibility, visibilityRules } from './visibility';

/** A thing of the county 衢州市柯城区, so that there are regions around it, beside it and elsewhere. */
const thing: Visibility = {
  regionScopes: ['000000', '330000', '330800', '330802'],
  ownerId: 'organisation-a',
  departmentIds: ['department-330802-NR'],
  personIds: ['person-named'],
  projectId: 'project-1',
  caseId: 'case-1',
};
const places: Readonly<Record<string, boolean>> = {
  '330802': true,
  '330800': true,
  '330000': true,
  '000000': true,
  // A sibling, another city, another province; and what is no place.
  '330803': false,
  '330700': false,
  '320000': false,
  '': false,
  '3308': false,
};
const organisations: readonly (string | undefined)[] = ['organisation-a', 'organisation-b', undefined];
const departments: readonly (string | undefined)[] = ['department-330802-NR', 'department-330802-EE', undefined];
const persons = ['person-named', 'person-other'];
const mandates: readonly (readonly [MandateReach | undefined, boolean])[] = [
  [undefined, false],
  [{ ownerId: 'organisation-a' }, true],
  [{ ownerId: 'organisation-a', projectId: 'project-1' }, true],
  [{ ownerId: 'organisation-a', projectId: 'project-1', caseId: 'case-1' }, true],
  [{ ownerId: 'organisation-a', projectId: 'project-2' }, false],
  [{ ownerId: 'organisation-a', projectId: 'project-1', caseId: 'case-2' }, false],
  [{ ownerId: 'organisation-b' }, false],
];

interface Caller {
  readonly viewer: Viewer;
  /** In which ways the thing is the caller's, whatever the post. */
  readonly ways: ReadonlySet<Way>;
}

function callers(posts: readonly Post[], anonymous = false): readonly Caller[] {
  const all: Caller[] = [];
  for (const [region, isAround] of Object.entries(places))
    for (const organisation of organisations)
      for (const department of departments)
        for (const subject of persons)
          for (const [mandate, covers] of mandates) {
            const identity = {
              ...{ subject, name: subject, posts, region, audience: 'kuaijin', anonymous },
              ...(organisation === undefined ? {} : { organisation }),
              ...(department === undefined ? {} : { department }),
            } satisfies Identity;
            const ways: [Way, boolean][] = [
              ['R', isAround],
              ['O', organisation === 'organisation-a'],
              ['D', department === 'department-330802-NR'],
              ['P', subject === 'person-named'],
              ['M', covers],
            ];
            all.push({
              viewer: { identity, mandates: mandate === undefined ? [] : [mandate] },
              ways: new Set(ways.flatMap(([way, holds]) => (holds ? [way] : []))),
            });
          }
  return all;
}

/** Callers for whom the answer is another than the table's. */
const wrongly = (
  all: readonly Caller[],
  cellOf: (caller: Caller) => string | undefined,
  may: (one: Viewer) => boolean,
) => all.filter((caller) => may(caller.viewer) !== isOne(cellOf(caller), caller.ways)).map(({ viewer }) => viewer);

test('the table has a row for each post and a column for each rule and reach', () => {
  expect(Object.keys(seen).sort()).toEqual([...postNames, 'no post'].sort());
  expect(Object.keys(reached).sort()).toEqual([...postNames].sort());
  expect(['everyone', 'signedIn', ...rules].sort()).toEqual(Object.keys(visibilityRules).sort());
  expect([...reachNames].sort()).toEqual(Object.keys(reaches).sort());
});

describe.each([...postNames, undefined])('%s', (post) => {
  const all = callers(post === undefined ? [] : [post]);

  test.each(rules)('sees under the rule %s what the table says, whoever and wherever he is', (rule) => {
    const cell = seen[post ?? 'no post']?.[rule];
    expect(
      wrongly(
        all,
        () => cell,
        (viewer) => maySee(viewer, thing, rule),
      ),
    ).toEqual([]);
  });

  test('sees what is for all who are signed in', () => {
    for (const rule of ['everyone', 'signedIn'] as const)
      expect(all.filter(({ viewer }) => !maySee(viewer, thing, rule))).toEqual([]);
  });

  if (post === undefined) return;
  test.each(reachNames)('reaches by %s what the table says', (reach) => {
    const may = (viewer: Viewer) => reachRefusal(viewer, [post], [reach], thing, []) === undefined;
    expect(wrongly(all, () => reached[post]?.[reach], may)).toEqual([]);
  });

  test('reaches by region and department: a handler, a head or a counter by the department alone', () => {
    const by: readonly Reach[] = ['department', 'region'];
    const cell = ['HANDLER', 'HEAD', 'COUNTER'].includes(post) ? 'D' : ['OWNER', 'AGENT'].includes(post) ? '.' : 'RD';
    expect(
      wrongly(
        all,
        () => cell,
        (viewer) => reachRefusal(viewer, [post], by, thing, []) === undefined,
      ),
    ).toEqual([]);
  });
});

test('nobody who is not signed in sees anything but what is for everyone', () => {
  const all = callers([...postNames], true);
  for (const rule of ['signedIn', ...rules] as const)
    expect(all.filter(({ viewer }) => maySee(viewer, thing, rule))).toEqual([]);
  expect(all.filter(({ viewer }) => !maySee(viewer, thing, 'everyone'))).toEqual([]);
});

test('who holds two posts sees what the one or the other sees, and an owner not what only offices of the place see', () => {
  for (const [i, one] of postNames.entries())
    for (const other of postNames.slice(i + 1)) {
      const all = callers([one, other]);
      for (const rule of rules) {
        const cell = `${seen[one]?.[rule]}${seen[other]?.[rule]}`;
        expect({
          one,
          other,
          rule,
          wrong: wrongly(
            all,
            () => cell,
            (viewer) => maySee(viewer, thing, rule),
          ),
        }).toEqual({
          ...{ one, other, rule, wrong: [] },
        });
      }
    }
});
