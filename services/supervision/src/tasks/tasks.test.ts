import type { Act } from '@kuaijin/kit/access/posts';
import { isRefusal } from '@kuaijin/kit/errors';
import { keysOfTask, reported, signedOff, type Task, type TaskFact, withTaskFact } from './rules';
import { partsOf, taskTemplates } from './templates';

const handler: Act = { actorId: 'officer-1', post: 'HANDLER' };
const dispatcher: Act = { actorId: 'officer-2', post: 'DISPATCHER' };
const at = new Date('2022-09-20T10:00:00+08:00');
const order = {
  id: 'task-1',
  regionId: 'region-330803',
  title: '推进征地',
  departmentId: 'department-330803-NR',
  dueOn: '2022-10-20',
  sources: [{ kind: 'SESSION', id: 'session-1' }],
} as const;
const begun = withTaskFact(undefined, { type: 'task.created', task: order }, at, dispatcher);
const then = (task: Task, fact: TaskFact | { readonly code: string }, act: Act): Task => {
  if ('code' in fact) throw new Error(fact.code);
  return withTaskFact(task, fact, at, act);
};
const done = { kind: 'DONE', comment: '已腾空', fileIds: ['file-1'] } as const;
const accepted = { isAccepted: true, comment: '属实' };
const claimed = then(begun, reported(begun, 1, done), handler);

describe('a task', () => {
  it('is assigned, reported on, claimed and signed off by a second person', () => {
    const assigned = then(
      begun,
      reported(begun, 1, { kind: 'ASSIGNED', assigneeId: 'officer-1', comment: '' }),
      dispatcher,
    );
    expect(assigned).toMatchObject({ status: 'OPEN', assigneeId: 'officer-1' });
    expect(claimed).toMatchObject({ status: 'CLAIMED_DONE', claim: { by: handler, fileIds: ['file-1'] } });
    const over = then(claimed, signedOff(claimed, 2, accepted, dispatcher, []), dispatcher);
    expect(over).toMatchObject({ status: 'SIGNED_OFF', steps: [{ kind: 'task.created' }, {}, { comment: '属实' }] });
    expect(reported(over, 3, done)).toMatchObject({ code: 'STATE_CONFLICT', received: 'SIGNED_OFF' });
  });

  it('is not signed off by who claimed it, nor before it is claimed, nor before its parts', () => {
    expect(signedOff(claimed, 2, accepted, handler, [])).toMatchObject({ code: 'SAME_PERSON' });
    expect(signedOff(begun, 1, accepted, dispatcher, [])).toMatchObject({ code: 'STATE_CONFLICT' });
    const over = then(claimed, signedOff(claimed, 2, accepted, dispatcher, []), dispatcher);
    const refusal = signedOff(claimed, 2, accepted, dispatcher, [over, begun, claimed]);
    expect(refusal).toMatchObject({ code: 'OPEN_TASKS', received: '2' });
    expect(isRefusal(signedOff(claimed, 2, { ...accepted, isAccepted: false }, dispatcher, [begun]))).toBe(false);
  });

  it('that is given back is open again, and claimed by nobody', () => {
    const returned = then(
      claimed,
      signedOff(claimed, 2, { isAccepted: false, comment: '不属实' }, dispatcher, []),
      dispatcher,
    );
    expect(returned.status).toBe('OPEN');
    expect(returned.claim).toBeUndefined();
  });

  it('is found by its whole, its department, its person and what it comes from', () => {
    expect(keysOfTask({ ...begun, parentId: 'task-0', assigneeId: 'officer-1' })).toEqual([
      'PARENT/task-0',
      'DEPARTMENT/department-330803-NR',
      'ASSIGNEE/officer-1',
      'SESSION/session-1',
    ]);
  });
});

it('parts of a template are due some days after it was set, none behind the whole', () => {
  const [template] = taskTemplates;
  expect(template && partsOf(template, '2022-09-20', '2022-10-15').map(({ dueOn }) => dueOn)).toEqual([
    '2022-09-27',
    '2022-10-10',
    '2022-10-15',
    '2022-10-15',
  ]);
});
