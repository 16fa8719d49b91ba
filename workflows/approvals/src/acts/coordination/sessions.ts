import type { SessionStatus } from '../../case/joint-sessions';
import { rows, type Transition } from '../../case/transitions';

/** 联合会商: departments speak together about several matters of a case; what they conclude decides nothing. */

export type SessionMove = 'convene' | 'speak' | 'conclude' | 'close' | 'cancel';

export const sessionTransitions: readonly Transition<SessionMove, SessionStatus>[] = [
  ...rows<SessionMove, SessionStatus>('convene', [null], 'OPEN'),
  ...rows<SessionMove, SessionStatus>('speak', ['OPEN'], 'same'),
  ...rows<SessionMove, SessionStatus>('conclude', ['OPEN'], 'same'),
  ...rows<SessionMove, SessionStatus>('close', ['OPEN'], 'CLOSED'),
  ...rows<SessionMove, SessionStatus>('cancel', ['OPEN'], 'CANCELLED'),
];
