import { LOOK_UP_TIMED_OUT } from '@kuaijin/workflow-approvals/contracts';
import {
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { troubleOf, type UpdateTrouble } from './update-errors';

const grpc = (code: number, details = '') =>
  new ServiceError('refused', { cause: Object.assign(new Error('grpc'), { code, details, metadata: {} }) });
const failed = (type: string, nonRetryable: boolean) =>
  new WorkflowUpdateFailedError('failed', ApplicationFailure.create({ type, nonRetryable }));

test.each<[string, unknown, UpdateTrouble]>([
  ['a call that ran out of time', new WorkflowUpdateRPCTimeoutOrCancelledError('late', undefined), 'again'],
  ['a server that is down (14)', grpc(14), 'again'],
  ['a server with too much to do (8)', grpc(8), 'again'],
  ['a call that was cancelled (1)', grpc(1), 'again'],
  ['a deadline (4)', grpc(4), 'again'],
  ['a failed precondition (9)', grpc(9), 'alarm'],
  [
    'a case that no worker at hand can read (9)',
    grpc(9, 'Unable to perform workflow execution update due to Workflow Task in failed state.'),
    'again',
  ],
  ['an Update that was not handled, though flagged as final', failed('UnprocessedUpdate', true), 'renew'],
  ['a workflow that ended under its Update', failed('AcceptedUpdateCompletedWorkflow', true), 'renew'],
  ['a handler that could not tell', failed('Unavailable', false), 'renew'],
  ['a look-up that was not answered', failed(LOOK_UP_TIMED_OUT, false), 'lookUp'],
  ['a handler that said never', failed('Broken', true), 'fault'],
  ['no workflow', new WorkflowNotFoundError('none', 'case/1', undefined), 'gone'],
  ['no workflow (5)', grpc(5), 'gone'],
  ['an argument that the server does not take (3)', grpc(3), 'fault'],
  ['something else', new TypeError('x is not a function'), 'fault'],
])('%s', (_name, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
