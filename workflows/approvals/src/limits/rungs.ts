import type { ItemSnapshot } from '../case/catalogue-snapshot';
import type { Instant, RungKind } from '../case/terms';
import { type CaseTime, momentFromDue } from './clock';

/** 梯级: which rungs a ladder has for a due moment. */

export type Ladder = ItemSnapshot['ladder'];

/** From the mildest to the gravest; of two at one moment the graver alone rings. */
const gravity: readonly RungKind[] = ['REMIND', 'YELLOW', 'RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER', 'PROVINCE'];

/** Rungs that reach a person whom the directory names. */
export type EscalationRung = 'HEAD' | 'DISPATCH_CENTRE' | 'LEADER' | 'PROVINCE';

export const isEscalation = (rung: RungKind): rung is EscalationRung =>
  rung === 'HEAD' || rung === 'DISPATCH_CENTRE' || rung === 'LEADER' || rung === 'PROVINCE';

/** The same as that rung, or undefined. */
export const escalationBy = (rung: RungKind): EscalationRung | undefined => (isEscalation(rung) ? rung : undefined);

export interface RungMoment {
  readonly kind: RungKind;
  readonly moment: Instant;
}

/** All rungs of a ladder for a due moment, in the order in which they ring. */
export function rungMoments(state: CaseTime, due: Instant, ladder: Ladder): readonly RungMoment[] {
  const gravest = new Map<Instant, RungKind>();
  for (const { kind, workingDaysFromDue } of ladder) {
    const moment = momentFromDue(state, due, workingDaysFromDue);
    const other = gravest.get(moment);
    if (other === undefined || gravity.indexOf(kind) > gravity.indexOf(other)) gravest.set(moment, kind);
  }
  return [...gravest].map(([moment, kind]) => ({ kind, moment })).sort((a, b) => a.moment - b.moment);
}
