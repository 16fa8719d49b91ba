/** What a pair of conflicting operations is made of. How a pair is written: index.ts. */
import type { Post } from '@kuaijin/kit/access/posts';

/** A step A with what it stands in. */
export interface Unit {
  readonly caseId: string;
  readonly a: string;
  /** The step that waits for A, on the grounds that have one. */
  readonly b: string;
  /** Every A of the case. */
  readonly all: readonly string[];
  /** The how manieth unit of its case it is, from 1. */
  readonly nth: number;
  /** Item codes are those of the steps. */
  readonly code: (stepId: string) => string;
}

export interface Move {
  readonly mutation: string;
  readonly as: Post;
  /** Of two officers or owners; left out: the first. */
  readonly person?: '1' | '2';
  /** Left out: DRC, which handles all. */
  readonly department?: string;
  readonly input: (unit: Unit) => Readonly<Record<string, unknown>>;
}

/**
 * Where a pair meets. STEP: steps that nothing waits for. BEHIND: each has one behind it. STAGE: each is a stage of its
 * own, with the number of its unit. LOOKED-UP: they are looked up 前置检查, not handled. All these cases have another step
 * that nobody decides, so that no try ends them. CASE: a case of its own for each try, of one step.
 */
export type Ground = 'STEP' | 'BEHIND' | 'STAGE' | 'LOOKED-UP' | 'CASE';

export interface Pair {
  readonly name: string;
  readonly one: Move;
  readonly other: Move;
  /** Left out: STEP. */
  readonly on?: Ground;
  /** Done once to each case. */
  readonly prepared?: readonly Move[];
  /** Done to each unit, just before its try. */
  readonly before?: readonly Move[];
  /** The case is held for repair before each try. */
  readonly isFaulted?: boolean;
  /** Both name the version that they saw: of the step, or of the case where they are about the case. */
  readonly saw?: boolean;
}

export const reason = '冲突';
type On = 'a' | 'b';
export const move = (mutation: string, more: object = {}, as: Post = 'HANDLER', on: On = 'a'): Move => ({
  mutation,
  as,
  input: (unit) => ({ stepId: unit[on], ...more }),
});
export const ofCase = (mutation: string, more: object = {}, as: Post = 'HANDLER'): Move => ({
  mutation,
  as,
  input: ({ caseId }) => ({ caseId, ...more }),
});
/** The same by another person, perhaps in another post. */
export const second = (one: Move, as: Post = one.as): Move => ({ ...one, as, person: '2' });

export const accept = move('acceptStep', { seenOnPaper: true });
export const decide = (decision: string) => move('decideStep', { decision, opinion: reason });
export const approve = decide('APPROVE');
export const refuse = move('refuseStep', { reasonCode: 'NOT_COMPETENT', reason });
export const correct: Move = {
  mutation: 'requestCorrection',
  as: 'HANDLER',
  input: ({ a, code }) => ({ stepId: a, materialCodes: [`${code(a)}-1`], reason }),
};
/** The paper that a correction asks for. */
export const handIn: Move = {
  mutation: 'handInPapers',
  as: 'COUNTER',
  input: ({ a, code }) => ({ stepId: a, papers: [{ materialCode: `${code(a)}-1` }] }),
};
export const takeBack = move('takeBack', { reason });
export const revoke = move('revokeStep', { reason }, 'HEAD');

/** Everything of the case that was dispatched, at once. */
export const acceptAll = ofCase('acceptStage', { stageCode: '1', seenOnPaper: true }, 'COUNTER');
/** Every A of the case, at once. */
export const approveAll: Move = {
  mutation: 'decideSteps',
  as: 'HANDLER',
  input: ({ all }) => ({ stepIds: all, decision: 'APPROVE', opinion: reason }),
};
