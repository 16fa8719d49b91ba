/** Histories of workflows as files: plain JSON that a person can read and that `History.fromObject` reads back. */
import { temporal } from '@temporalio/proto';

/**
 * Which machine recorded it is nobody's business; the queue of a worker that keeps the workflow in memory is named
 * after it too.
 */
function withoutHost(this: unknown, name: string, value: unknown): unknown {
  const isSticky = name === 'name' && (this as { kind?: unknown }).kind === 'TASK_QUEUE_KIND_STICKY';
  return name === 'identity' || isSticky ? 'worker' : value;
}

/** The text of a recorded history. */
export function historyText(history: temporal.api.history.v1.IHistory): string {
  const { History } = temporal.api.history.v1;
  const plain = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  return `${JSON.stringify(plain, withoutHost)}\n`;
}
