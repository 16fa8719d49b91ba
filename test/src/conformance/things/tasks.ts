/** 任务. */
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import type { SignOffStatus } from '@kuaijin/supervision/sign-off/rules';
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';

/** A day that is not over before the table is. */
export const DUE_ON = addDays(dateOf(new Date()), 30);

export const tasks: ThingKind<SignOffStatus> = {
  states: ['OPEN', 'CLAIMED_DONE', 'SIGNED_OFF'],
  argument: 'taskId',
  ways: 'RDP',
  make: async (driver, state, { files }) => {
    const order = { title: '推进征地', dueOn: DUE_ON, departmentId: 'department-330800-DRC' };
    const assigned = { ...order, assigneeId: subjectOf('HANDLER') };
    const made = await driver.do<{ readonly task: Named }>('createTask', 'DISPATCHER', assigned, 'task { id }');
    const input = { taskId: made.task.id };
    const comment = '已办结';
    if (state !== 'OPEN')
      await driver.do('reportTask', 'HANDLER', { ...input, kind: 'DONE', fileIds: [files.HANDLER], comment });
    if (state === 'SIGNED_OFF') await driver.do('signOffTask', 'DISPATCHER', { ...input, isAccepted: true, comment });
    return { input };
  },
};
