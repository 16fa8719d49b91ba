import { DigestPortions, type DigestRow } from './digest-portions';

const NR = 'department-330800-NR';
const EE = 'department-330800-EE';
/** A Monday morning. */
const now = new Date('2026-03-02T08:30:00+08:00');
const at = (text: string) => Date.parse(`${text}+08:00`);
const row = (more: Partial<DigestRow>): DigestRow => ({
  status: 'ACCEPTED',
  tags: [`TODO:${NR}`, `OPEN:${NR}`],
  due: at('2026-03-02T08:00:00'),
  ...more,
});
/** The portions of some rows, by department. */
function portionsOf(...rows: readonly DigestRow[]) {
  const portions = new DigestPortions(now);
  for (const one of rows) portions.add(one);
  return portions.byDepartment();
}
const none = { toAccept: 0, dueToday: 0, dueSoon: 0, late: 0 };

it.each<[string, Partial<DigestRow>, object | undefined]>([
  ['late', {}, { ...none, late: 1 }],
  ['due tonight', { due: at('2026-03-03T00:00:00') }, { ...none, dueToday: 1 }],
  ['due on the third working day', { due: at('2026-03-06T00:00:00') }, { ...none, dueSoon: 1 }],
  ['due later', { due: at('2026-03-07T00:00:00') }, undefined],
  ['to be accepted', { status: 'DISPATCHED' }, { ...none, toAccept: 1 }],
  ['to be decided again', { status: 'RETURNED' }, { ...none, toAccept: 1 }],
  ['nobody’s to do', { tags: [`DONE:${NR}`] }, undefined],
])('a step that is %s', (_, more, portion) => {
  expect(portionsOf(row(more)).get(NR)).toEqual(portion === undefined ? undefined : [portion]);
});

it('counts what is with one officer by itself, and a signer beside the department', () => {
  const delegated = row({ assigneeId: 'a', tags: [`TODO:${NR}`, 'TODO:a', `TODO:${EE}`, `OPEN:${EE}`] });
  const found = portionsOf(delegated, delegated, row({}));
  expect(found.get(NR)).toEqual([
    { ...none, assigneeId: 'a', late: 2 },
    { ...none, late: 1 },
  ]);
  expect(found.get(EE)).toEqual([{ ...none, late: 2 }]);
});
