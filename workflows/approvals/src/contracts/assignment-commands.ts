import type { CommandBase } from './command';

/**
 * 批量调整经办人 by an operator: steps of one case that are with one officer go to another of the department, all of them or
 * none.
 */
export interface ReassignCommand extends CommandBase {
  readonly type: 'reassign';
  readonly stepIds: readonly string[];
  readonly fromOfficerId: string;
  readonly toOfficerId: string;
  readonly reason: string;
}
