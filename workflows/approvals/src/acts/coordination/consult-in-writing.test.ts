import { asEntry } from '../../case/draft';
import type { CaseState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import { evolve } from '../../fold/evolve';
import { dueEntries, isOwn, moments } from '../../limits/moments';
import { accept, allowed, CASE_ID, decide, officer, owner, refusalOf, submittedCase } from '../../testing/sample';
import type { CommandNamed } from '../index';

const [A, SECOND] = [`${CASE_ID}/A`, 'the second letter'];
const nr = officer('NR');
/** Tuesday 2022-09-20 10:00 in Shanghai. */
const sentAt = Date.parse('2022-09-20T10:00:00+08:00');
const later = (days: number): number => sentAt + days * 86_400_000;

const consultInWriting = (
  by: Commander = nr,
  more: Partial<CommandNamed<'consultInWriting'>> = {},
): CommandNamed<'consultInWriting'> => ({
  ...{ type: 'consultInWriting', key: 'letter', by, stepId: A },
  ...{ addressee: '军事设施保护部门', matter: '是否影响军事设施', workingDays: 5, ...more },
});
const recordReply = (
  by: Commander = nr,
  more: Partial<CommandNamed<'recordReply'>> = {},
): CommandNamed<'recordReply'> => ({
  ...{ type: 'recordReply', key: 'reply', by, stepId: A, consultationId: `${A}/writtenConsultation/1` },
  ...{ result: 'OBJECTION', reply: '距阵地过近', fileIds: [], ...more },
});

const accepted = allowed(submittedCase({}, sentAt), accept(A, nr), sentAt);
const asked = allowed(accepted, consultInWriting(), sentAt);
const letters = (state: CaseState) => state.steps[A]?.writtenConsultations;
const silence = (state: CaseState) => moments(state).filter(({ kind }) => kind === 'silence');

/** The case after its clock did what is due. */
const rung = (state: CaseState, at: number): CaseState =>
  dueEntries(
    state,
    silence(state)
      .filter((moment) => moment.at <= at)
      .filter(isOwn),
  ).reduce((now, proposal) => evolve(now, asEntry(proposal, now.head + 1, at)), state);

it('a letter names the end of its limit, and the decision does not wait for the reply', () => {
  expect(letters(asked)).toMatchObject([
    { id: `${A}/writtenConsultation/1`, addressee: '军事设施保护部门', status: 'OPEN', workingDays: 5 },
  ]);
  expect(new Date(letters(asked)?.[0]?.dueAt ?? 0).toISOString()).toBe('2022-09-27T16:00:00.000Z');
  expect(allowed(asked, decide(A, nr), later(1)).steps[A]?.status).toBe('APPROVED');
});

it('a reply is recorded once, within the limit', () => {
  const replied = allowed(asked, recordReply(), later(2));
  expect(letters(replied)).toMatchObject([{ status: 'OBJECTION', reply: { text: '距阵地过近', at: later(2) } }]);
  expect(silence(replied)).toEqual([]);
  expect(refusalOf(replied, recordReply(nr, { key: 'again' }), later(2))).toMatchObject({
    code: 'STATE_CONFLICT',
    path: ['input', 'consultationId'],
  });
});

it('silence counts as no objection when the limit has passed, by the clock and not before', () => {
  const dueAt = letters(asked)?.[0]?.dueAt ?? 0;
  expect(silence(asked)).toMatchObject([{ at: dueAt, stepId: A }]);
  expect(rung(asked, dueAt - 1)).toBe(asked);
  const presumed = rung(asked, dueAt);
  expect(letters(presumed)).toMatchObject([{ status: 'PRESUMED' }]);
  expect(presumed.steps[A]?.status).toBe('ACCEPTED');
  expect(silence(presumed)).toEqual([]);
  expect(refusalOf(presumed, recordReply(), dueAt)).toMatchObject({ code: 'STATE_CONFLICT' });
});

it('a reply that comes after the limit changes nothing, also before the clock has said so', () => {
  expect(refusalOf(asked, recordReply(), letters(asked)?.[0]?.dueAt ?? 0)).toMatchObject({ code: 'STATE_CONFLICT' });
});

it('of two letters each has a limit of its own', () => {
  const both = allowed(asked, consultInWriting(nr, { key: SECOND, workingDays: 10 }), sentAt);
  const presumed = rung(both, letters(both)?.[0]?.dueAt ?? 0);
  expect(letters(presumed)?.map(({ status }) => status)).toEqual(['PRESUMED', 'OPEN']);
});

it('nobody is waited for once the step is decided', () => {
  expect(silence(allowed(asked, decide(A, nr), later(1)))).toEqual([]);
});

it.each([
  ['a letter by the owner', accepted, consultInWriting(owner), 'NOT_ALLOWED', ['input']],
  ['a letter by another department', accepted, consultInWriting(officer('EE')), 'NOT_ALLOWED', ['input', 'stepId']],
  ['a letter to nobody', accepted, consultInWriting(nr, { addressee: ' ' }), 'INVALID_INPUT', ['input', 'addressee']],
  ['no limit', accepted, consultInWriting(nr, { workingDays: 0 }), 'INVALID_INPUT', ['input', 'workingDays']],
  [
    'a limit of 21 days',
    accepted,
    consultInWriting(nr, { workingDays: 21 }),
    'INVALID_INPUT',
    ['input', 'workingDays'],
  ],
  [
    'a letter after the decision',
    allowed(asked, decide(A, nr), later(1)),
    consultInWriting(nr, { key: SECOND }),
    'STATE_CONFLICT',
    ['input', 'stepId'],
  ],
  ['a reply to no letter', accepted, recordReply(), 'NOT_FOUND', ['input', 'consultationId']],
  ['a reply by another department', asked, recordReply(officer('EE')), 'NOT_ALLOWED', ['input', 'stepId']],
  ['a reply without words', asked, recordReply(nr, { reply: '' }), 'INVALID_INPUT', ['input', 'reply']],
] as const)('%s is refused', (_, state, command, code, path) => {
  expect(refusalOf(state, command, sentAt)).toMatchObject({ code, path });
});
