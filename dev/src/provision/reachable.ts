/**
 * Whether the place of a download answers at all, so that a firewall costs two seconds and not a quarter of an hour.
 */

const PATIENCE_MS = 3_000;

/** @throws Error that says that the place does not answer */
export async function mustReach(url: string): Promise<void> {
  try {
    const answer = await fetch(url, { method: 'HEAD', redirect: 'follow', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status < 500 && answer.status !== 403 && answer.status !== 407) return;
    throw new Error(`status ${answer.status}`);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(`${new URL(url).host} does not answer (${cause})`);
  }
}
