import type { CatalogueSnapshot } from '../../case/catalogue-snapshot';
import type { CaseState } from '../../case/state';
import type { Instant } from '../../case/terms';
import type { Commander } from '../../contracts/command';
import { entryOf, escalationOf, isOwn, moments } from '../../limits/moments';
import { nextStudyRung, studyLight } from '../../limits/study-limit';
import {
  allowed,
  CASE_ID,
  catalogueOf,
  item,
  owner,
  play,
  refusalOf,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import type { CommandNamed } from '../index';
import type { OperationCommand } from '../propose';

const china = (text: string): Instant => Date.parse(`${text}:00+08:00`);
const dayOf = (at: Instant): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
const MONDAY = china('2026-03-02T09:00');
/** Ten working days after Monday. */
const DUE = china('2026-03-17T00:00');

const dispatcher: Commander = { actorId: 'dispatcher-330800-1', post: 'DISPATCHER', regionId: 'region-330800' };
const leader: Commander = { ...dispatcher, actorId: 'leader-330800-1', post: 'LEADER' };
const province: Commander = { actorId: 'leader-330000-1', post: 'LEADER', regionId: 'region-330000' };

type Request = CommandNamed<'requestSpecialStudy'>;
type Decision = CommandNamed<'decideSpecialStudy'>;
const request = (by = dispatcher, more: Partial<Request> = {}): Request => ({
  type: 'requestSpecialStudy',
  key: 'request',
  by,
  matter: '用地指标落实',
  ...more,
});
const decide = (by = province, more: Partial<Decision> = {}): Decision => ({
  type: 'decideSpecialStudy',
  key: 'decide',
  by,
  decision: 'GRANTED',
  conclusion: '同意纳入绿色通道',
  ...more,
});

const plain = catalogueOf([item('A')]);
const offering: CatalogueSnapshot = {
  ...plain,
  limitClasses: [{ limitClass: 'GREEN_CHANNEL', promisePercent: 50, grantedBy: ['DISPATCHER'], escalatesHigher: true }],
};
const fresh = submittedCase({ catalogue: offering }, MONDAY);
const requested = allowed(fresh, request(), MONDAY);
const granted = allowed(requested, decide(), MONDAY);
const study = (state: CaseState, at = 0) => {
  const found = state.specialStudies?.[at];
  if (found === undefined) throw new Error('no study');
  return found;
};

/** The rungs of the study, as day and kind, with the case after them. */
function rungUntilTheEnd(state: CaseState): { readonly state: CaseState; readonly rang: readonly string[] } {
  const rang: string[] = [];
  let now = state;
  for (;;) {
    const next = moments(now).find(({ kind }) => kind === 'studyRung');
    if (next === undefined || !isOwn(next) || next.kind !== 'studyRung') return { state: now, rang };
    const reached = escalationOf(next) === undefined ? undefined : { actorId: 'leader', name: '领导' };
    rang.push(`${dayOf(next.at)} ${next.rung}${reached === undefined ? '' : ' to a person'}`);
    now = play(now, [entryOf(now, next, reached)], next.at);
  }
}

describe('a special study', () => {
  it('is answered within ten working days, which have a light', () => {
    expect(study(requested)).toMatchObject({ id: `${CASE_ID}/study/1`, matter: '用地指标落实', dueAt: DUE, rungs: [] });
    const lights = [MONDAY, china('2026-03-12T00:00'), DUE].map((at) => studyLight(requested, study(requested), at));
    expect(lights).toEqual(['GREEN', 'YELLOW', 'RED']);
  });

  it('is known to the leader of the province at once, and a day late to the leader in charge', () => {
    const { rang, state } = rungUntilTheEnd(requested);
    expect(rang).toEqual([
      '2026-03-02 PROVINCE to a person',
      '2026-03-12 YELLOW',
      '2026-03-17 RED',
      '2026-03-18 LEADER to a person',
    ]);
    expect(study(state).rungs.at(-1)).toMatchObject({ kind: 'LEADER', to: { actorId: 'leader' } });
  });

  it('that was granted puts the case into the green channel, and rings no more', () => {
    expect(granted).toMatchObject({ status: 'RUNNING', limitClass: 'GREEN_CHANNEL' });
    expect(study(granted).decided).toMatchObject({ decision: 'GRANTED', act: { actorId: province.actorId } });
    expect(studyLight(granted, study(granted), DUE)).toBeNull();
    expect(rungUntilTheEnd(granted).rang).toEqual([]);
  });

  it.each<[string, CaseState, Partial<Decision>]>([
    ['that was declined', requested, { decision: 'DECLINED' }],
    ['under a catalogue without one', allowed(submittedCase({ catalogue: plain }, MONDAY), request(), MONDAY), {}],
  ])('%s leaves the case in its class', (_name, state, more) => {
    expect(allowed(state, decide(province, more), MONDAY).limitClass).toBeUndefined();
  });

  it('that was granted leaves a faster class in force', () => {
    const state: CaseState = { ...requested, limitClass: 'SAME_DAY' };
    expect(allowed(state, decide(), MONDAY).limitClass).toBe('SAME_DAY');
  });

  it('may be answered late, and asked for again then', () => {
    const late = allowed(rungUntilTheEnd(requested).state, decide(), china('2026-04-01T09:00'));
    const again = allowed(late, request(leader, { key: 'again' }), china('2026-04-01T10:00'));
    expect(study(again, 1)).toMatchObject({ id: `${CASE_ID}/study/2`, act: { post: 'LEADER' } });
  });

  it('rings no more in a case that was withdrawn, and has no light there', () => {
    const withdrawn = allowed(requested, withdraw(), MONDAY);
    expect(moments(withdrawn)).toEqual([]);
    expect(studyLight(withdrawn, study(withdrawn), DUE)).toBeNull();
    expect(nextStudyRung(withdrawn, study(withdrawn))).toBeUndefined();
  });
});

type Row = [string, CaseState, OperationCommand, string, string[]];
const caseId = ['input', 'caseId'];

describe.each<[string, Row[]]>([
  [
    'request 提请专题研究',
    [
      ['by the owner', fresh, request(owner), 'NOT_ALLOWED', ['input']],
      ['about nothing', fresh, request(dispatcher, { matter: ' ' }), 'INVALID_INPUT', ['input', 'matter']],
      ['while one is open', requested, request(leader, { key: 'again' }), 'STATE_CONFLICT', caseId],
      ['of an old version', fresh, request(dispatcher, { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']],
      ['in a case that was withdrawn', allowed(fresh, withdraw(), MONDAY), request(), 'CASE_CLOSED', caseId],
    ],
  ],
  [
    'decide 专题研究结论',
    [
      ['by the city that asked', requested, decide(leader), 'NOT_ALLOWED', ['input']],
      ['by nobody of a region', requested, decide({ actorId: 'x', post: 'LEADER' }), 'NOT_ALLOWED', ['input']],
      ['by the owner', requested, decide(owner), 'NOT_ALLOWED', ['input']],
      ['without words', requested, decide(province, { conclusion: '' }), 'INVALID_INPUT', ['input', 'conclusion']],
      ['where none is open', fresh, decide(), 'STATE_CONFLICT', caseId],
      ['twice', granted, decide(province, { key: 'again' }), 'STATE_CONFLICT', caseId],
    ],
  ],
])('to %s is refused', (_act, rows) => {
  it.each(rows)('%s', (_name, state, command, code, path) => {
    expect(refusalOf(state, command, MONDAY)).toMatchObject({ code, path });
  });
});
