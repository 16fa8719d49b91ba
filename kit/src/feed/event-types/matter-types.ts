/** 督办事项 and 任务: what departments and persons were set to do, until it is signed off. */
import { day, type EventType, maybe, text, texts, typesOf } from './event-type';

const common = { sources: ['supervision'], rule: 'region' } as const;
const ofTask = typesOf('task', common);

const concerned = { itemName: text, recipientIds: maybe(texts), recipientDepartmentIds: maybe(texts) };
const task = { ...concerned, dueOn: day, parentId: maybe(text), departmentId: maybe(text), assigneeId: maybe(text) };

export const matterTypes: readonly EventType[] = [
  ofTask('created', '任务已下达', 'A task was set.', task),
  ofTask('assigned', '任务已交办', 'A task was given to a person.', task),
  ofTask('reported', '任务有进展', 'Who has a task tells how it goes on.', task),
  ofTask('claimed', '任务申报办结', 'A task is said to be done.', task),
  ofTask('signedOff', '任务已销号', 'A second person signed a task off.', task),
  ofTask('returned', '任务已退回', 'A task was given back to who has it.', task),
];
