/** A start that cannot go on. Its message is all that the person is shown, so it says what to do. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/** The message of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
