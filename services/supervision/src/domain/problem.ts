/** 问题 (百个问题, 13710): what a problem is and which moves it allows (REPORTS 9 and 10, RULES 4). Pure. */

import type { Act } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { SatisfactionGrade } from '../problems/grades';
import { afterReferral, type ReferralDirection, type Referred } from '../problems/referral';
import { isSamePerson } from '../sign-off/rules';

/** 问题状态, in the order in which a problem goes through them. */
export const problemStatuses = ['OPEN', 'IN_HAND', 'CLAIMED_DONE', 'VERIFIED_CLOSED'] as const;
/** 问题类别 */
export const problemCategories = [
  'PROCEDURE',
  'LAND',
  'ENERGY',
  'ENVIRONMENT',
  'FUNDS',
  'RELOCATION',
  'PLANNING',
  'CONSTRUCTION',
  'LABOUR',
  'TRANSPORT',
  'MATERIALS',
  'OTHER',
] as const;
/** 诉求渠道: 96345 热线, 平台, 直通专线. */
export const appealChannels = ['HOTLINE_96345', 'PLATFORM', 'DIRECT_LINE'] as const;

export type ProblemStatus = (typeof problemStatuses)[number];
export type ProblemCategory = (typeof problemCategories)[number];
export type AppealChannel = (typeof appealChannels)[number];
export type ProblemOrigin = 'APPEAL' | 'DIRECTIVE' | 'LADDER' | 'VISIT' | 'MEETING';
export type ProblemLevel = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'COUNTY';
export type ProblemMove = 'assign' | 'claim' | 'close' | 'reopen';

/** Every move there is: from which states, and where to. Nothing else sets the status of a problem. */
export const problemMoves = {
  assign: { from: ['OPEN', 'IN_HAND'], to: 'IN_HAND' },
  claim: { from: ['IN_HAND'], to: 'CLAIMED_DONE' },
  close: { from: ['CLAIMED_DONE'], to: 'VERIFIED_CLOSED' },
  reopen: { from: ['CLAIMED_DONE', 'VERIFIED_CLOSED'], to: 'IN_HAND' },
} as const satisfies Record<ProblemMove, { readonly from: readonly ProblemStatus[]; readonly to: ProblemStatus }>;

/** One step of what became of a problem. */
export interface ProblemAct {
  readonly from?: ProblemStatus;
  readonly to: ProblemStatus;
  readonly act: Act & { readonly at: Date };
  readonly comment?: string;
}

/** 满意度: what who asked says of the solution. */
export interface Satisfaction {
  readonly grade: SatisfactionGrade;
  readonly comment: string;
  readonly by: Act;
  readonly at: Date;
}

/** What a problem is about. */
interface ProblemSubject {
  /** Left out: an enterprise or an indicator is concerned, no project. */
  readonly projectId?: string;
  /** 企业 that is concerned where no project is. */
  readonly organisationId?: string;
  /** 指标 that is concerned. */
  readonly indicator?: string;
  readonly channel?: AppealChannel;
  /** 未开工原因: the works have not started because of it. */
  readonly hindersStart?: boolean;
}

export interface Problem extends ProblemSubject, Referred {
  readonly id: string;
  readonly regionId?: string;
  readonly ownerId?: string;
  readonly category: ProblemCategory;
  readonly level: ProblemLevel;
  readonly origin: ProblemOrigin;
  readonly status: ProblemStatus;
  readonly title: string;
  readonly description?: string;
  readonly raisedAt: Date;
  /** First instant after the last day. */
  readonly dueAt: Date;
  readonly leaderId?: string;
  readonly assigneeId?: string;
  readonly departmentId?: string;
  readonly caseId?: string;
  readonly stepId?: string;
  /** 佐证 of the last claim: ids of attachments. */
  readonly fileIds: readonly string[];
  /** 化解方案 of the last assignment. */
  readonly plan?: string;
  /** Those who raised what was merged into it. */
  readonly alsoSubmitted?: readonly (Act & { readonly at: Date })[];
  /** The problem of which it is a duplicate. */
  readonly mergedIntoId?: string;
  readonly satisfaction?: Satisfaction;
  readonly history: readonly ProblemAct[];
}

/** Facts of a problem, by type. */
export interface ProblemFacts {
  'problem.opened': ProblemSubject & {
    readonly regionId?: string;
    readonly ownerId?: string;
    readonly category: ProblemCategory;
    readonly level: ProblemLevel;
    readonly origin: ProblemOrigin;
    readonly title: string;
    readonly description?: string;
    readonly dueAt: Date;
    readonly leaderId?: string;
    readonly departmentId?: string;
    readonly caseId?: string;
    readonly stepId?: string;
  };
  'problem.assigned': {
    readonly assigneeId: string;
    readonly leaderId?: string;
    readonly dueAt?: Date;
    readonly plan?: string;
    readonly comment?: string;
  };
  'problem.claimed': { readonly fileIds: readonly string[]; readonly comment: string };
  'problem.closed': { readonly comment: string };
  'problem.reopened': { readonly comment: string };
  'problem.referred': { readonly direction: ReferralDirection; readonly toRegionId: string; readonly comment: string };
  'problem.merged': { readonly intoId: string; readonly comment: string };
  'problem.absorbed': {
    readonly duplicateId: string;
    readonly submitters: readonly (Act & { readonly at: Date })[];
    readonly comment: string;
  };
  'problem.rated': { readonly grade: SatisfactionGrade; readonly comment: string };
}

export type ProblemFact = {
  [T in keyof ProblemFacts]: { readonly type: T; readonly data: ProblemFacts[T] };
}[keyof ProblemFacts];

/** What somebody asks of a problem that exists. */
export type ProblemRequest =
  | {
      readonly move: 'assign';
      readonly assigneeId: string;
      readonly leaderId?: string;
      readonly dueAt?: Date;
      readonly plan?: string;
      readonly comment?: string;
    }
  | { readonly move: 'claim'; readonly fileIds: readonly string[]; readonly comment: string }
  | { readonly move: 'close'; readonly comment: string }
  | { readonly move: 'reopen'; readonly comment: string };

/**
 * The fact that a request comes to, or why not: NOT_FOUND, STATE_CONFLICT (with the state that holds), EVIDENCE_NEEDED
 * for a claim without evidence, SAME_PERSON when the one who claimed closes (滚动销号: sign-off by a second person).
 */
export function decideProblem(
  problem: Problem | undefined,
  version: number,
  request: ProblemRequest,
  act: Act,
): ProblemFact | Refusal {
  if (problem === undefined) return refuse('NOT_FOUND', ['input', 'problemId'], { expected: 'the id of a problem' });
  const move: { readonly from: readonly ProblemStatus[] } = problemMoves[request.move];
  if (problem.mergedIntoId !== undefined) return mergedRefusal(problem, version);
  if (!move.from.includes(problem.status)) return inAnotherState(problem, version, move.from);
  switch (request.move) {
    case 'assign': {
      const { move: _, ...data } = request;
      return { type: 'problem.assigned', data };
    }
    case 'claim':
      if (request.fileIds.length === 0)
        return refuse('EVIDENCE_NEEDED', ['input', 'fileIds'], {
          expected: 'at least one attachment',
          received: 'none',
        });
      return { type: 'problem.claimed', data: { fileIds: request.fileIds, comment: request.comment } };
    case 'close': {
      const claimedBy = claimOf(problem)?.act;
      if (claimedBy !== undefined && isSamePerson(claimedBy, act)) {
        return refuse('SAME_PERSON', ['input', 'problemId'], {
          expected: 'another person than the one who claimed it done',
          received: act.actorId,
        });
      }
      return { type: 'problem.closed', data: { comment: request.comment } };
    }
    case 'reopen':
      return { type: 'problem.reopened', data: { comment: request.comment } };
  }
}

/** Applies one fact. */
export function applyProblemFact(
  id: string,
  problem: Problem | undefined,
  fact: ProblemFact,
  at: Date,
  act: Act,
): Problem {
  if (fact.type === 'problem.opened') {
    return {
      id,
      ...fact.data,
      status: 'OPEN',
      raisedAt: at,
      fileIds: [],
      history: [{ to: 'OPEN', act: { ...act, at } }],
    };
  }
  if (problem === undefined) throw new Error(`problem ${id} begins with ${fact.type}`);
  const { comment } = fact.data;
  const { status: to = problem.status, ...more } = changeOf(problem, fact, { by: act, at });
  const step: ProblemAct = {
    from: problem.status,
    to,
    act: { ...act, at },
    ...(comment === undefined ? {} : { comment }),
  };
  return { ...problem, ...more, status: to, history: [...problem.history, step] };
}

interface Done {
  readonly by: Act;
  readonly at: Date;
}

function changeOf(
  problem: Problem,
  fact: Exclude<ProblemFact, { readonly type: 'problem.opened' }>,
  { by, at }: Done,
): Partial<Problem> {
  switch (fact.type) {
    case 'problem.referred':
      return afterReferral(problem, fact.data, by, at);
    case 'problem.merged':
      return { status: 'VERIFIED_CLOSED', mergedIntoId: fact.data.intoId };
    case 'problem.absorbed':
      return { alsoSubmitted: [...(problem.alsoSubmitted ?? []), ...fact.data.submitters] };
    case 'problem.rated':
      return { satisfaction: { ...fact.data, by, at } };
    default: {
      const { comment: _, ...data } = fact.data;
      return { ...data, status: problemMoves[moveOf[fact.type]].to };
    }
  }
}

/** True until its sign-off 销号. */
export const isOpenProblem = ({ status }: Pick<Problem, 'status'>): boolean => status !== 'VERIFIED_CLOSED';

/** The last claim; undefined when nobody claimed it done since it was last taken in hand. */
export function claimOf(problem: Problem): ProblemAct | undefined {
  return problem.status === 'CLAIMED_DONE' ? problem.history.at(-1) : undefined;
}

/** The level of a problem that a clock opened: that of the project's region. */
export function levelOfRegion(regionCode: string | undefined): ProblemLevel {
  if (regionCode === undefined || !regionCode.endsWith('00')) return 'COUNTY';
  if (regionCode === '000000') return 'NATIONAL';
  return regionCode.endsWith('0000') ? 'PROVINCE' : 'CITY';
}

const moveOf = {
  'problem.assigned': 'assign',
  'problem.claimed': 'claim',
  'problem.closed': 'close',
  'problem.reopened': 'reopen',
} as const satisfies Partial<Record<ProblemFact['type'], ProblemMove>>;

/** A duplicate lives on in what it was merged into. */
function mergedRefusal({ status, mergedIntoId }: Problem, version: number): Refusal {
  const expected = 'a problem that was not merged into another';
  return refuse('STATE_CONFLICT', ['input', 'problemId'], {
    expected,
    received: mergedIntoId ?? '',
    details: { status, version },
  });
}

/** STATE_CONFLICT with the state that holds, and who brought it about. */
export function inAnotherState(problem: Problem, version: number, from: readonly ProblemStatus[]): Refusal {
  const last = problem.history.at(-1)?.act;
  return refuse('STATE_CONFLICT', ['input', 'problemId'], {
    expected: from.join(' or '),
    received: problem.status,
    details: {
      status: problem.status,
      version,
      ...(last === undefined ? {} : { changed: { ...last, at: last.at.toISOString() } }),
    },
  });
}
