import type { CommandNamed } from '../acts/index';
import type { Commander } from '../contracts/command';
import { owner } from './sample';

/** 送达 and 确认领取 for tests, each with everything that a test does not care about. */

export const deliver = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'deliver'>> = {},
): CommandNamed<'deliver'> => ({
  type: 'deliver',
  key: `deliver ${stepId}`,
  by,
  stepId,
  recipient: '项目业主经办人',
  method: 'COUNTER',
  ...more,
});

export const collect = (
  stepId: string,
  by: Commander = owner,
  more: Partial<CommandNamed<'confirmCollection'>> = {},
): CommandNamed<'confirmCollection'> => ({
  type: 'confirmCollection',
  key: `collect ${stepId}`,
  by,
  stepId,
  collector: '张某',
  ...more,
});
