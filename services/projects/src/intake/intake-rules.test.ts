import type { Act } from '@kuaijin/kit/access/posts';
import { isRefusal } from '@kuaijin/kit/errors';
import { type Intake, type IntakeCriterion, intakeCriteria } from './appraisal';
import { withDecision, withScore } from './fold';
import { averageOf, decide, intakeStatus, score, weightedPoints } from './rules';

const weights = { MATURITY: 40, FEASIBILITY: 30, LANDING_SPEED: 30 };
const at = new Date('2022-03-02T02:00:00Z');
const officer = (actorId: string): Act => ({ actorId, post: 'HANDLER' });
type Given = readonly [criterion: IntakeCriterion, points: number, by: string];
const scored = (...given: readonly Given[]): Intake =>
  given.reduce<Intake | undefined>(
    (intake, [criterion, points, by]) =>
      withScore(intake, { criterion, points, reason: '已研判' }, { ...officer(by), at }),
    undefined,
  ) ?? { scores: [] };
const whole = scored(['MATURITY', 80, 'a'], ['FEASIBILITY', 70, 'a'], ['LANDING_SPEED', 60, 'b']);

test.each<[string, readonly Given[], string | null]>([
  ['nothing', [], null],
  [
    'two of three criteria',
    [
      ['MATURITY', 80, 'a'],
      ['FEASIBILITY', 70, 'a'],
    ],
    null,
  ],
  [
    'one score each',
    [
      ['MATURITY', 80, 'a'],
      ['FEASIBILITY', 70, 'a'],
      ['LANDING_SPEED', 60, 'b'],
    ],
    '71.0',
  ],
  [
    'several scores of one, averaged exactly',
    [
      ['MATURITY', 80, 'a'],
      ['MATURITY', 81, 'b'],
      ['MATURITY', 81, 'c'],
      ['FEASIBILITY', 70, 'a'],
      ['LANDING_SPEED', 60, 'b'],
    ],
    '71.3',
  ],
  [
    'a later score of the same person in place of the earlier',
    [
      ['MATURITY', 0, 'a'],
      ['MATURITY', 80, 'a'],
      ['FEASIBILITY', 70, 'a'],
      ['LANDING_SPEED', 60, 'b'],
    ],
    '71.0',
  ],
  ['zeros', intakeCriteria.map((one) => [one, 0, 'a'] as const), '0.0'],
])('%s come to points by weight', (_what, given, points) => {
  expect(weightedPoints(scored(...given).scores, weights)).toBe(points);
});

test('a criterion has the average of who scored it', () => {
  const { scores } = scored(['MATURITY', 80, 'a'], ['MATURITY', 85, 'b']);
  expect([averageOf(scores, 'MATURITY'), averageOf(scores, 'FEASIBILITY')]).toEqual(['82.5', null]);
});

test('a decision needs every score, and somebody besides who alone gave them', () => {
  const given = { verdict: 'ACCEPTED', opinion: '成熟可行' } as const;
  const by = (actorId: string) => ({ act: officer(actorId), at });
  const half = scored(['MATURITY', 80, 'a']);
  const details = { status: 'UNSCORED', version: 3 };
  expect(decide({ intake: half }, given, weights, 3, by('z'))).toMatchObject({ code: 'STATE_CONFLICT', details });
  expect(decide({}, given, weights, 3, by('z'))).toMatchObject({ code: 'STATE_CONFLICT', details });
  const alone = scored(...intakeCriteria.map((one) => [one, 80, 'a'] as const));
  expect(decide({ intake: alone }, given, weights, 3, by('a'))).toMatchObject({ code: 'SAME_PERSON' });
  expect(decide({ intake: whole }, given, weights, 3, by('a'))).toMatchObject([
    { type: 'intake.decided', data: { ...given, points: '71.0', weights } },
  ]);
});

test('what was returned is scored anew, what was accepted or rejected is not', () => {
  const decided = (verdict: 'ACCEPTED' | 'RETURNED' | 'REJECTED') =>
    withDecision(whole, { verdict, opinion: '意见', points: '71.0', weights }, { ...officer('z'), at });
  const again = { criterion: 'MATURITY', points: 90, reason: '已补充' } as const;
  for (const verdict of ['ACCEPTED', 'REJECTED'] as const) {
    const details = { status: verdict, version: 5 };
    expect(score({ intake: decided(verdict) }, again, 5)).toMatchObject({ code: 'STATE_CONFLICT', details });
  }
  const returned = decided('RETURNED');
  expect(isRefusal(score({ intake: returned }, again, 5))).toBe(false);
  expect(
    decide({ intake: returned }, { verdict: 'ACCEPTED', opinion: '' }, weights, 5, { act: officer('z'), at }),
  ).toMatchObject({
    code: 'STATE_CONFLICT',
  });
  const anew = withScore(returned, again, { ...officer('a'), at });
  expect(anew).toMatchObject({ scores: [again] });
  expect([intakeStatus(returned), intakeStatus(anew), intakeStatus(whole)]).toEqual(['RETURNED', 'UNSCORED', 'SCORED']);
});
