/** Tasks are made here, whoever makes them: an officer, a session, the sign-off of something else. */
import type { Command, Executed } from '@kuaijin/kit/aggregate';
import { storable, type Things } from '@kuaijin/kit/aggregate/things';
import { refuse } from '@kuaijin/kit/errors';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { BsonData } from '@kuaijin/kit/journal';
import type { NewTask, Task } from './rules';

/** What is to be done, without the id, which follows from the key. */
export type TaskOrder = Omit<NewTask, 'id'>;

/** Its key is unique for ever among tasks: the same key makes the same task once. */
export type TaskCommand = Omit<Command, 'content'>;

/** The id of the task that a key makes. */
export const taskIdOf = (key: string): string => deriveId('task', key);

/** Makes a task; repeating it is harmless. Whether the caller may is judged before. */
export function createTask(
  tasks: Pick<Things<Task>, 'execute'>,
  order: TaskOrder,
  command: TaskCommand,
): Promise<Executed<Task>> {
  const id = taskIdOf(command.key);
  const task: NewTask = { ...order, id };
  return tasks.execute(id, { ...command, content: order as unknown as BsonData }, (known, version) =>
    known === undefined
      ? [storable({ type: 'task.created', data: { task } })]
      : refuse('STATE_CONFLICT', ['input'], { received: known.status, details: { status: known.status, version } }),
  );
}
