import type { Instant } from '../case/terms';
import type { CommandBase } from './command';

/** Operations of a joint session 联合会商 over several matters of a case. */

/** 召集 */
export interface ConveneSessionCommand extends CommandBase {
  readonly type: 'conveneSession';
  readonly ifVersion?: number;
  /** The matters. */
  readonly stepIds: readonly string[];
  /** Beside the departments of the matters. */
  readonly departmentIds: readonly string[];
  readonly officerIds: readonly string[];
  readonly agenda: string;
  readonly heldAt: Instant;
  readonly place?: string;
}

export interface SessionCommandBase extends CommandBase {
  readonly sessionId: string;
  readonly ifVersion?: number;
}

/** 发言, on one matter or on all of it */
export interface SpeakCommand extends SessionCommandBase {
  readonly type: 'speakInSession';
  readonly matterStepId?: string;
  readonly opinion: string;
}

/** 会商结论 on one matter */
export interface ConcludeCommand extends SessionCommandBase {
  readonly type: 'concludeMatter';
  readonly matterStepId: string;
  readonly conclusion: string;
}

/** 结束, with minutes 会商纪要 */
export interface CloseSessionCommand extends SessionCommandBase {
  readonly type: 'closeSession';
  readonly minutes: string;
}

/** 取消 */
export interface CancelSessionCommand extends SessionCommandBase {
  readonly type: 'cancelSession';
  readonly reason: string;
}

export type SessionCommand =
  | ConveneSessionCommand
  | SpeakCommand
  | ConcludeCommand
  | CloseSessionCommand
  | CancelSessionCommand;
