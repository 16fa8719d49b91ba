/** 督办: alerts and problems. */
import { problemConcerns } from './approvals-types';
import { day, type EventType, flag, maybe, text, texts, typesOf, whole } from './event-type';

const common = { sources: ['supervision'], rule: 'region' } as const;
const ofAlert = typesOf('alert', common);
const ofProblem = typesOf('problem', common);

const alert = { rule: text, plannedOn: maybe(day), period: maybe(text) };
const problem = {
  ...problemConcerns,
  leaderId: maybe(text),
  assigneeId: maybe(text),
  origin: maybe(text),
  category: maybe(text),
  itemName: maybe(text),
  recipientIds: maybe(texts),
  recipientDepartmentIds: maybe(texts),
};

export const supervisionTypes: readonly EventType[] = [
  ofAlert('raised', '预警', 'An alert was raised for a project.', alert),
  ofAlert('turnedRed', '转红灯', 'An alert turned red.', alert, { earlierNames: ['alert.turned-red'] }),
  ofAlert('turned', '预警变色', 'An alert turned to another colour than red.', alert),
  ofAlert('claimed', '预警申请销号', 'What an alert is about is said to be done.', alert),
  ofAlert('returned', '预警退回', 'A second person found that what an alert is about is not done.', alert),
  typesOf('lightRule', common)('set', '预警规则已发布', 'A version of a rule of lights was set.', {
    ...{ code: text, ruleVersion: whole, measure: text, isOn: flag, validFrom: day },
  }),
  ofAlert('cleared', '预警解除', 'An alert was cleared.', alert),
  ofProblem(
    'opened',
    '问题已提出',
    'A problem was opened; approvals tells it too, of the step that it rests on.',
    problem,
    {
      sources: ['supervision', 'approvals'],
    },
  ),
  ofProblem('assigned', '问题已交办', 'A problem was given to somebody.', problem),
  ofProblem('claimed', '问题申请销号', 'A problem is said to be solved.', problem),
  ofProblem('closed', '问题已销号', 'A problem was closed.', problem),
  ofProblem('reopened', '问题已退回', 'A problem was opened again.', problem),
  ofProblem('referred', '问题已转报或回复', 'A problem went to the region above, or was answered back.', {
    ...problem,
    direction: text,
    toRegionId: text,
  }),
  ofProblem('merged', '问题已合并', 'A problem ended as the duplicate of another one.', problem),
  ofProblem('absorbed', '问题并入重复诉求', 'A problem took in a duplicate with who asked.', problem),
  ofProblem('rated', '问题满意度已评价', 'Who asked for a solution rated it.', problem),
  typesOf('problemList', common)('extended', '问题清单已更新', 'Problems were put on the list of a period.', {
    period: text,
    problems: whole,
  }),
];
