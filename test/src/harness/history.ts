/** Histories of workflows as files: plain JSON that a person can read and that `History.fromObject` reads back. */
import { temporal } from '@temporalio/proto';

/** Which machine recorded it is nobody's business. */
const withoutHost = (name: string, value: unknown): unknown => (name === 'identity' ? 'worker' : value);

/** The text of a recorded history. */
export function historyText(history: temporal.api.history.v1.IHistory): string {
  const { History } = temporal.api.history.v1;
  const plain = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  return `${JSON.stringify(plain, withoutHost)}\n`;
}
