import type { Act } from '@kuaijin/kit/access/posts';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { dateOf } from '@kuaijin/kit/working-days';

/**
 * 代办委托: an owner's organisation lets an agent act for it; what the agent does then is logged with the owner behind it.
 */
export interface Mandate {
  readonly id: string;
  /** 单位: the organisation that is acted for. */
  readonly ownerId: string;
  readonly agentId: string;
  /** Left out, with the case too: every project of the owner. */
  readonly projectId?: string;
  readonly caseId?: string;
  /** Stages of the case; none = all of it, and the case as a whole. */
  readonly stageCodes: readonly string[];
  /** Last day YYYY-MM-DD; left out: until it is ended. */
  readonly validUntil?: string;
  readonly note?: string;
  readonly appointed: MandateAct;
  readonly ended?: MandateAct & { readonly reason: string };
}

export interface MandateAct {
  readonly act: Act;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What the journal of a mandate says. */
export interface MandateFacts {
  'mandate.appointed': Omit<Mandate, 'id' | 'appointed' | 'ended'>;
  'mandate.ended': { readonly reason: string };
}
export type MandateFact = {
  [T in keyof MandateFacts]: { readonly type: T; readonly data: MandateFacts[T] };
}[keyof MandateFacts];

/** Who may see it: who gave it and who holds it, wherever they are; and who oversees the whole nation. */
export const visibilityOfMandate = ({ ownerId, agentId }: Pick<Mandate, 'ownerId' | 'agentId'>): Visibility => ({
  regionScopes: regionScopesOf(undefined),
  ownerId,
  personIds: [agentId],
});

export type MandateStatus = 'ACTIVE' | 'EXPIRED' | 'ENDED';

/** What an agent acts on: a case, or a project before there is a case; the stage of a step, none for the whole. */
export interface MandatePlace {
  readonly projectId: string;
  readonly caseId?: string;
  readonly stageCode?: string;
}

export function applyMandateFact(id: string, before: Mandate | undefined, fact: MandateFact, by: MandateAct): Mandate {
  if (fact.type === 'mandate.appointed') return { ...fact.data, id, appointed: by };
  if (before === undefined) throw new Error(`${id} ends before it began`);
  return { ...before, ended: { ...by, reason: fact.data.reason } };
}

/** A mandate ends once; a second call names the first. */
export function endRefusal(mandate: Mandate | undefined, id: string, version: number): Refusal | undefined {
  const path = ['input', 'mandateId'];
  if (mandate === undefined) return refuse('NOT_FOUND', path, { received: id });
  if (mandate.ended === undefined) return undefined;
  const { act, at } = mandate.ended;
  const changed = { ...act, at: new Date(at).toISOString() };
  const details = { status: 'ENDED', version, changed };
  return refuse('STATE_CONFLICT', path, { expected: 'a mandate that is ACTIVE', received: 'ENDED', details });
}

export function mandateStatus({ ended, validUntil }: Mandate, now: Date): MandateStatus {
  if (ended !== undefined) return 'ENDED';
  return validUntil !== undefined && validUntil < dateOf(now) ? 'EXPIRED' : 'ACTIVE';
}

/**
 * Whether a mandate that is in force reaches a case, or a project before there is one: as far as the agent may read it.
 */
export const reaches = (mandate: Mandate, { projectId, caseId }: MandatePlace): boolean =>
  (mandate.projectId === undefined || mandate.projectId === projectId) &&
  (mandate.caseId === undefined || mandate.caseId === caseId);

/** Whether the agent may act there: one who has stages only, on steps of these. */
export const covers = (mandate: Mandate, place: MandatePlace): boolean =>
  reaches(mandate, place) &&
  (mandate.stageCodes.length === 0 || (place.stageCode !== undefined && mandate.stageCodes.includes(place.stageCode)));
