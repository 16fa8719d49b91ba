/** 督办事项 and 任务: what departments and persons were set to do, until it is signed off. */
import { day, type EventType, maybe, text, texts, typesOf } from './event-type';

const common = { sources: ['supervision'], rule: 'region' } as const;
const ofTask = typesOf('task', common);
const ofOrder = typesOf('order', common);

const concerned = { itemName: text, recipientIds: maybe(texts), recipientDepartmentIds: maybe(texts) };
const task = { ...concerned, dueOn: day, parentId: maybe(text), departmentId: maybe(text), assigneeId: maybe(text) };

const order = {
  ...concerned,
  origin: text,
  departmentId: text,
  documentNumber: maybe(text),
  assigneeId: maybe(text),
};
const moment = { ...order, limit: text, on: day, escalatedTo: maybe(text) };

export const matterTypes: readonly EventType[] = [
  ofTask('created', '任务已下达', 'A task was set.', task),
  ofTask('assigned', '任务已交办', 'A task was given to a person.', task),
  ofTask('reported', '任务有进展', 'Who has a task tells how it goes on.', task),
  ofTask('claimed', '任务申报办结', 'A task is said to be done.', task),
  ofTask('signedOff', '任务已销号', 'A second person signed a task off.', task),
  ofTask('returned', '任务已退回', 'A task was given back to who has it.', task),
  ofOrder('issued', '督办事项已立项', 'An order was issued.', order),
  ofOrder('assigned', '督办事项已交办', 'An order was given to a person.', order),
  ofOrder('reported', '督办事项有进展', 'Who has an order reports how it goes on.', order),
  ofOrder('planned', '督办方案已提交', 'A plan of an order was filed.', { ...order, until: day }),
  ofOrder('replied', '督办事项已回复', 'An order was replied to.', order),
  ofOrder('claimed', '督办事项申报办结', 'An order is said to be settled.', order),
  ofOrder('planApproved', '督办方案已批准', 'Who issued an order approved its plan.', { ...order, until: day }),
  ofOrder('signedOff', '督办事项已销号', 'Who issued an order signed it off.', order),
  ofOrder('returned', '督办事项已退回', 'Who issued an order gave it back.', order),
  ofOrder('nearDue', '督办事项临期', 'A limit of an order is near due.', moment),
  ofOrder('overdue', '督办事项逾期', 'A limit of an order is over and was not met.', moment),
];
