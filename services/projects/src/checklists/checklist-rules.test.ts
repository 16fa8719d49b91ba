import type { ProjectFacts } from '../domain/facts';
import type { ChecklistAnswer } from './answer';
import { withAnswer } from './answers';
import { answerRefusal, checklistOf, metOf, scoreOf } from './rules';
import { builtInChecklists } from './templates';

const act = { actorId: 'owner-1', post: 'OWNER', at: new Date('2022-03-02T02:00:00Z') } as const;
const answer = (
  item: string,
  more: Partial<ProjectFacts['checklist.answered']> = {},
): ProjectFacts['checklist.answered'] => ({
  ...{ checklist: 'HUNDRED_DAYS', item, isMet: true, fileIds: ['file-1'] },
  ...more,
});
const after = (...given: readonly ProjectFacts['checklist.answered'][]): readonly ChecklistAnswer[] =>
  given.reduce<readonly ChecklistAnswer[]>((answers, one) => withAnswer(answers, one, act), []);
const hundredDays = builtInChecklists.HUNDRED_DAYS;

test('百日攻坚 asks for three stages, four essentials and four preparations', () => {
  const groups = [...new Set(hundredDays.items.map(({ group }) => group))];
  expect(groups.map((name) => [name, hundredDays.items.filter(({ group }) => group === name).length])).toEqual([
    ['三个阶段', 3],
    ['四要件', 4],
    ['四准备', 4],
  ]);
});

test('what is met of all that is asked is the score; the newest answer holds', () => {
  const answers = after(
    answer('LAND_PRE_EXAMINATION'),
    answer('FUNDS_READY'),
    answer('SITE_READY', { isMet: false, fileIds: [], note: '征迁未完成' }),
    answer('FUNDS_READY', { isMet: false, fileIds: [] }),
  );
  const checklist = checklistOf('HUNDRED_DAYS', hundredDays, answers);
  expect([answers.length, metOf(checklist), scoreOf(checklist)]).toEqual([3, 1, '9.1']);
  expect(checklist.items.filter((one) => one.answer === undefined)).toHaveLength(8);
});

test('a checklist whose items nobody supplied has no score', () => {
  expect(scoreOf(checklistOf('FOUR_CAN', builtInChecklists.FOUR_CAN))).toBeNull();
});

test.each<[string, ProjectFacts['checklist.answered'], string | undefined]>([
  ['an answer with evidence', answer('SITE_READY'), undefined],
  ['what is not met, without evidence', answer('SITE_READY', { isMet: false, fileIds: [] }), undefined],
  ['what is met, without evidence', answer('SITE_READY', { fileIds: [] }), 'EVIDENCE_NEEDED'],
  ['what is not asked', answer('NO_SUCH_ITEM'), 'INVALID_INPUT'],
])('%s is taken or refused', (_what, given, code) => {
  expect(answerRefusal(hundredDays, given)?.code).toBe(code);
});
