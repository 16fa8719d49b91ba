/** What is written down of a history. */
import { temporal } from '@temporalio/proto';
import { historyText } from './history';

test('a recorded history names neither the machine of the worker nor its process', () => {
  const kind = temporal.api.enums.v1.TaskQueueKind.TASK_QUEUE_KIND_STICKY;
  const text = historyText({
    events: [
      {
        workflowTaskScheduledEventAttributes: { taskQueue: { name: '17@machine', kind, normalName: 'approvals' } },
      },
      { workflowTaskStartedEventAttributes: { identity: '17@machine' } },
    ],
  });
  expect(text).not.toContain('machine');
  expect(text).toContain('"normalName":"approvals"');
});
