import type { NamedRates, RateDigits } from '@kuaijin/workflow-supervision/contracts/rates';
import { bulletinPage } from './bulletin-page';
import {
  type Bulletin,
  type BulletinFact,
  type BulletinMove,
  type BulletinStatus,
  moveRefusal,
  rankedRows,
  rankingId,
  statusOf,
  versionId,
  withBulletinFact,
} from './rules';

const at = new Date('2022-03-02T02:00:00Z');
const statistician = { actorId: 'officer-statistician', post: 'STATISTICIAN' } as const;
const leader = { actorId: 'officer-leader', post: 'LEADER' } as const;
const none: RateDigits = { part: '0', whole: '0' };
const region = (name: string, part: number, whole: number): NamedRates => ({
  regionId: `region-${name}`,
  name,
  rates: { RESUMPTION: { part: String(part), whole: String(whole) }, START: none, INVESTMENT: none },
});
const regions = [region('柯城', 45, 50), region('<b>衢江</b>', 9, 10), region('龙游', 50, 50), region('江山', 0, 0)];

const drafted: BulletinFact = {
  type: 'bulletin.drafted',
  bulletin: {
    ...{ id: 'ranking-330800-2022-03-01', regionId: 'region-330800', kind: 'RANKING', title: '排名"&<script>' },
    ...{ asOf: '2022-03-01', version: 1, rows: rankedRows(regions), text: '一\n<img src=x>' },
  },
};
const after = (...facts: readonly BulletinFact[]): Bulletin =>
  facts.reduce<Bulletin | undefined>(
    (state, fact) => withBulletinFact(state, fact, at, statistician),
    undefined,
  ) as Bulletin;
const states: Readonly<Record<BulletinStatus, Bulletin>> = {
  DRAFT: after(drafted),
  APPROVED: after(drafted, { type: 'bulletin.approved' }),
  PUBLISHED: after(drafted, { type: 'bulletin.approved' }, { type: 'bulletin.published' }),
};

test('equal rates share a place and the next is behind all of them; without a whole there is neither rate nor place', () => {
  const shown = rankedRows(regions).map(({ name, figures: [first] }) => [name, first?.percent, first?.rank]);
  expect(shown).toEqual([
    ['柯城', '90.00', 2],
    ['<b>衢江</b>', '90.00', 2],
    ['龙游', '100.00', 1],
    ['江山', null, null],
  ]);
});

test.each<[BulletinStatus, BulletinMove, string | undefined]>([
  ['DRAFT', 'approve', undefined],
  ['DRAFT', 'publish', 'STATE_CONFLICT'],
  ['DRAFT', 'correct', 'STATE_CONFLICT'],
  ['APPROVED', 'approve', 'STATE_CONFLICT'],
  ['APPROVED', 'publish', undefined],
  ['APPROVED', 'correct', 'STATE_CONFLICT'],
  ['PUBLISHED', 'approve', 'STATE_CONFLICT'],
  ['PUBLISHED', 'publish', 'STATE_CONFLICT'],
  ['PUBLISHED', 'correct', undefined],
])('%s: %s is refused with %s', (status, move, code) => {
  expect(statusOf(states[status])).toBe(status);
  expect(moveRefusal(states[status], move, 1, leader)?.code).toBe(code);
});

test('nobody approves what he drafted', () => {
  expect(moveRefusal(states.DRAFT, 'approve', 1, { ...statistician, post: 'LEADER' })?.code).toBe('SAME_PERSON');
});

test('versions of a ranking go by its id', () => {
  const first = rankingId('330800', '2022-03-01');
  expect(versionId(first, 1)).toBe(first);
  expect(versionId(versionId(first, 2), 3)).toBe(`${first}-v3`);
});

test('the page shows what is in the bulletin, and nothing of it as markup', () => {
  const page = bulletinPage(states.PUBLISHED);
  expect(page).toContain('<td>&lt;b&gt;衢江&lt;/b&gt;</td><td>90.00%</td><td>2</td>');
  expect(page).toContain('<td>江山</td><td>—</td><td>不排名</td>');
  expect(page).not.toMatch(/<script|<img|<b>/);
});
