/**
 * 销号: what somebody was set to do stays open until a second person signs it off. Pure. Tasks and orders share it.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/** 办理状态, in the order in which a matter goes through them. */
export const signOffStatuses = ['OPEN', 'CLAIMED_DONE', 'SIGNED_OFF'] as const;
export type SignOffStatus = (typeof signOffStatuses)[number];

/** 申报办结: who says that it is done, when, and what shows it. */
export interface Claim {
  readonly by: Act;
  readonly at: Date;
  readonly comment: string;
  /** 佐证: ids of attachments. */
  readonly fileIds: readonly string[];
}

/** What is signed off. */
export interface SignedOff {
  readonly status: SignOffStatus;
  readonly claim?: Claim;
}

/** Why a matter in this state cannot be acted on so, or undefined. @param path of the argument that names it */
export function stateRefusal(
  { status }: SignedOff,
  version: number,
  expected: SignOffStatus,
  path: readonly string[],
): Refusal | undefined {
  if (status === expected) return undefined;
  return refuse('STATE_CONFLICT', path, { expected, received: status, details: { status, version } });
}

/** SAME_PERSON when the one who claimed it, or in whose place it was claimed, signs it off. */
export function samePersonRefusal({ claim }: SignedOff, act: Act, path: readonly string[]): Refusal | undefined {
  if (claim === undefined || !isSamePerson(claim.by, act)) return undefined;
  const expected = 'another person than the one who claimed it done';
  return refuse('SAME_PERSON', path, { expected, received: act.actorId });
}

/** True for the person of an act, and for who had it done. */
export const isSamePerson = (one: Act, other: Act): boolean =>
  one.actorId === other.actorId || (one.onBehalfOf !== undefined && one.onBehalfOf === other.actorId);
