import type { CommandNamed } from '../acts/index';
import type { Commander } from '../contracts/command';
import { officer } from './sample';

/** 综合窗口 for tests, each operation with everything that a test does not care about. */

/** Of the department that leads both stages of the sample. */
export const counter: Commander = officer('DRC', 'COUNTER');

export const acceptStage = (
  stageCode: string,
  more: Partial<CommandNamed<'acceptStage'>> = {},
): CommandNamed<'acceptStage'> => ({
  type: 'acceptStage',
  key: `acceptStage ${stageCode}`,
  by: counter,
  stageCode,
  exceptStepIds: [],
  seenOnPaper: true,
  ...more,
});

export const handOverStage = (
  stageCode: string,
  more: Partial<CommandNamed<'handOverStage'>> = {},
): CommandNamed<'handOverStage'> => ({
  type: 'handOverStage',
  key: `handOverStage ${stageCode}`,
  by: counter,
  stageCode,
  recipient: '项目业主经办人',
  method: 'COUNTER',
  ...more,
});
