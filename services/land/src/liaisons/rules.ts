/**
 * 土保姆: who looks after the land of a project, or of the projects of a list in a region, one person at a time. Pure;
 * REPORTS row 49.
 */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/** One time for which somebody is assigned, in calendar days, both of them of it. */
export interface LiaisonTerm {
  readonly personId: string;
  readonly from: string;
  /** Left out: until it is ended. */
  readonly until?: string;
  readonly assigned: TimedAct;
  readonly ended?: LiaisonEnd;
}

/** The last day, and why. */
export interface LiaisonEnd {
  readonly on: string;
  readonly reason: string;
  readonly act: TimedAct;
}

/** 土保姆 of one project, or of one list in a region. */
export interface LandLiaison extends Placed {
  /** 清单 whose projects are looked after; left out: one project. */
  readonly list?: string;
  /** The oldest first; the last one counts. At least one. */
  readonly terms: readonly LiaisonTerm[];
}

export type LiaisonFact =
  | {
      readonly type: 'landLiaison.assigned';
      readonly liaison: Omit<LandLiaison, 'terms'>;
      readonly term: Pick<LiaisonTerm, 'personId' | 'from' | 'until'>;
    }
  | { readonly type: 'landLiaison.ended'; readonly on: string; readonly reason: string };

/** Terms that are read with a liaison; those before stay in its journal. */
const KEPT = 20;

/** Id of the liaison of a project. */
export const liaisonOfProject = (projectId: string): string => `land-liaison-${projectId}`;
/** Id of the liaison of a list in a region. */
export const liaisonOfList = (regionCode: string, list: string): string => `land-liaison-${regionCode}-${list}`;

/** The term that counts. */
export const lastTerm = ({ terms }: Pick<LandLiaison, 'terms'>): LiaisonTerm | undefined => terms.at(-1);

/** The last day of a term; undefined while nobody knows. */
export const lastDay = ({ until, ended }: LiaisonTerm): string | undefined => ended?.on ?? until;

/** Whether the person of a term looks after the land on a day. */
export function servesOn(term: LiaisonTerm, day: string): boolean {
  const last = lastDay(term);
  return term.from <= day && (last === undefined || day <= last);
}

export function withLiaisonFact(
  liaison: LandLiaison | undefined,
  fact: LiaisonFact,
  at: Date,
  by: Omit<TimedAct, 'at'>,
): LandLiaison {
  const act = { ...by, at };
  if (fact.type === 'landLiaison.assigned') {
    const term = { ...fact.term, assigned: act };
    return { ...fact.liaison, terms: [...(liaison?.terms ?? []), term].slice(-KEPT) };
  }
  if (liaison === undefined) throw new Error('a liaison that was never assigned is ended');
  const [last, ...before] = liaison.terms.toReversed();
  const ended = { on: fact.on, reason: fact.reason, act };
  return { ...liaison, terms: [...before.reverse(), ...(last === undefined ? [] : [{ ...last, ended }])] };
}

/** Why nobody is assigned from a day on, or undefined: the person before looks after it until a later day. */
export function assignRefusal(liaison: LandLiaison | undefined, from: string, version: number): Refusal | undefined {
  const term = liaison && lastTerm(liaison);
  const last = term && lastDay(term);
  if (term === undefined || (last !== undefined && last < from)) return undefined;
  return refuse('STATE_CONFLICT', ['input', 'from'], {
    expected: last === undefined ? 'a project or list without a land liaison' : `a day after ${last}`,
    received: from,
    details: { status: 'ASSIGNED', version },
  });
}

/** Why a term is not ended with a day, or undefined. */
export function endRefusal(term: LiaisonTerm, on: string, version: number): Refusal | undefined {
  if (term.ended !== undefined) {
    const { act } = term.ended;
    return refuse('STATE_CONFLICT', ['input', 'liaisonId'], {
      expected: 'a land liaison that was not ended',
      received: 'ENDED',
      details: {
        status: 'ENDED',
        version,
        changed: { actorId: act.actorId, post: act.post, at: act.at.toISOString() },
      },
    });
  }
  if (on >= term.from && (term.until === undefined || on <= term.until)) return undefined;
  const expected = `a day from ${term.from}${term.until === undefined ? '' : ` to ${term.until}`} on`;
  return refuse('INVALID_INPUT', ['input', 'on'], { expected, received: on });
}
