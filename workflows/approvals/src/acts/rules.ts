import { isPost } from '@kuaijin/kit/access/posts';
import { type Refusal, type RefusalDetails, refuse } from '@kuaijin/kit/errors';
import { SYSTEM_KEY } from '../case/draft';
import type { CaseState, StepState } from '../case/state';
import type { CaseAct, Instant } from '../case/terms';
import { hasEnded } from '../case/transitions';
import type { CommandBase, Commander } from '../contracts/command';

/** The rules that several operations share. Each answers a refusal, or undefined when there is nothing against it. */

const KEY_MAX = 200;

/** Who changed it and when, for whoever comes too late; a change by the clock of the case has no person to name. */
function conflict(
  status: string,
  version: number,
  changed: { readonly act: CaseAct; readonly at: Instant } | undefined,
): RefusalDetails {
  if (changed === undefined || !isPost(changed.act.post)) return { status, version };
  const { actorId, post, onBehalfOf } = changed.act;
  const at = new Date(changed.at).toISOString();
  return {
    status,
    version,
    changed: { actorId, post, at, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) },
  };
}

/** What a case that is not running answers to every operation but a repair. */
export function notRunning(state: CaseState, path: readonly string[]): Refusal | undefined {
  const details = conflict(state.status, state.head, state.changed);
  if (state.status === 'FAULTED') return refuse('CASE_FAULTED', path, { details });
  if (hasEnded(state.status)) return refuse('CASE_CLOSED', path, { received: state.status, details });
  return undefined;
}

/** The step is in another state than the operation needs. */
export const stepConflict = (step: StepState, path: readonly string[], expected: string): Refusal =>
  refuse('STATE_CONFLICT', path, {
    expected,
    received: step.status,
    details: conflict(step.status, step.version, step.changed),
  });

/** The case is in another state than the operation needs. */
export const caseConflict = (state: CaseState, path: readonly string[], expected: string): Refusal =>
  refuse('STATE_CONFLICT', path, {
    expected,
    received: state.status,
    details: conflict(state.status, state.head, state.changed),
  });

/** `ifVersion` of who looked first. */
export function staleVersion(
  ifVersion: number | undefined,
  now: { readonly status: string; readonly version: number; readonly changed?: { act: CaseAct; at: Instant } },
): Refusal | undefined {
  if (ifVersion === undefined || ifVersion === now.version) return undefined;
  return refuse('VERSION_CONFLICT', ['input', 'ifVersion'], {
    expected: String(now.version),
    received: String(ifVersion),
    details: conflict(now.status, now.version, now.changed),
  });
}

/** One of these posts is needed. */
export function wrongPost(by: Commander, posts: readonly string[]): Refusal | undefined {
  if (posts.includes(by.post)) return undefined;
  return refuse('NOT_ALLOWED', ['input'], {
    expected: posts.join(' or '),
    received: by.post,
    details: { neededPost: posts[0] ?? '' },
  });
}

/** The owner's organisation must be the project's, where it has one; an agent (代办) acts for it. */
export function notTheOwner(by: Commander, ownerId: string | undefined): Refusal | undefined {
  if (by.post === 'AGENT') return notTheAgent(by, ownerId);
  if (ownerId === undefined || by.post === 'COUNTER') return undefined;
  if (by.organisationId === ownerId) return undefined;
  return refuse('NOT_ALLOWED', ['input'], { expected: 'the owner of the project' });
}

/** Without a mandate 委托 of the owner nobody acts for it, not even who belongs to it. */
const notTheAgent = ({ onBehalfOf }: Commander, ownerId: string | undefined): Refusal | undefined =>
  ownerId !== undefined && onBehalfOf === ownerId
    ? undefined
    : refuse('NOT_ALLOWED', ['input'], { expected: 'an agent with a mandate of the owner that covers this' });

/** Some text of a bounded length. */
export function badText(text: string, path: readonly string[], max: number, min = 1): Refusal | undefined {
  const length = text.trim().length;
  if (length >= min && text.length <= max) return undefined;
  const expected = `${min} to ${max} characters`;
  return refuse('INVALID_INPUT', path, { expected, received: `${length === 0 ? 0 : text.length} characters` });
}

/** What is wrong with the first of several that is wrong. */
export function firstBad<T>(
  all: readonly T[],
  check: (one: T, at: number) => Refusal | undefined,
): Refusal | undefined {
  for (const [at, one] of all.entries()) {
    const refusal = check(one, at);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A caller's key: bounded, and not one of the system's own. */
export function badKey(key: string): Refusal | undefined {
  const path = ['input', 'idempotencyKey'];
  if (!key.startsWith(SYSTEM_KEY)) return badText(key, path, KEY_MAX);
  return refuse('INVALID_INPUT', path, { expected: `a key that does not begin with ${SYSTEM_KEY}` });
}

/** What the key of a command means for ever: what its caller gave, without key and caller. */
export function contentOf(command: CommandBase): unknown {
  if (command.content !== undefined) return command.content;
  const { key: _key, by: _by, content: _content, ...asked } = command;
  return asked;
}

/** The caller as the journal names it. */
export const actOf = ({ actorId, post, onBehalfOf }: Commander): CaseAct => ({
  actorId,
  post,
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
});
