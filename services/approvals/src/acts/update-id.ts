/**
 * The id of the Update by which an operation is asked for: who asks for the same meets the same Update, as long as
 * nobody knows what became of it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { contentOf } from '@kuaijin/workflow-approvals/acts/rules';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';

/** Characters of the digest of a request, and of the name of a call. */
const DIGEST_LENGTH = 16;

/**
 * What the id begins with, after the key. The server keeps the answer of an Update under its id, also a refusal: it is
 * not given again after the case has changed, nor to who asks for something else under the same key.
 */
export function roundOf(command: CaseCommand, version: number): string {
  const asked = createHash('sha256')
    .update(JSON.stringify([command.by, contentOf(command)]))
    .digest('base64url');
  return `${version}.${asked.slice(0, DIGEST_LENGTH)}`;
}

/**
 * @param turn raised after an Update that failed, or that refused another call: this one is judged by itself, since
 * some rules look at the time
 */
export const updateIdOf = ({ key }: Pick<CaseCommand, 'key'>, round: string, turn: number): string =>
  `${key}#${round}.${turn}`;

/** Names one call, so that it knows an answer that another was given. */
export const newCall = (): string => randomUUID().replaceAll('-', '').slice(0, DIGEST_LENGTH);
