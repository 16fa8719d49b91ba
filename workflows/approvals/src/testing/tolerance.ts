import type { CommandNamed } from '../acts/index';
import type { DecideCommand } from '../acts/review/decide';
import type { ToleranceRule } from '../case/tolerance-rule';
import type { Commander } from '../contracts/command';
import { decide } from './sample';

/** Tolerance 容缺 for tests: a rule, and its operations with everything that a test does not care about. */

export const rule = (more: Partial<ToleranceRule> = {}): ToleranceRule => ({
  scope: 'GOVERNMENT',
  makeUpWorkingDays: 20,
  excludesBadCredit: true,
  interimDocument: '预批复',
  onFailure: 'RETURN',
  extension: 'FORCE_MAJEURE',
  ...more,
});

const deficiency = {
  materialCodes: ['M1'],
  commitment: { statement: '按期补齐', signatory: '张某', fileIds: [] },
};

export const applyForTolerance = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'applyForTolerance'>> = {},
): CommandNamed<'applyForTolerance'> => ({
  type: 'applyForTolerance',
  key: `applyForTolerance ${stepId}`,
  by,
  stepId,
  ...deficiency,
  ...more,
});

export const tolerate = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'acceptWithDeficiency'>> = {},
): CommandNamed<'acceptWithDeficiency'> => ({
  type: 'acceptWithDeficiency',
  key: `tolerate ${stepId}`,
  by,
  stepId,
  seenOnPaper: true,
  ...deficiency,
  ...more,
});

export const handle = (stepId: string, by: Commander, more: Partial<DecideCommand> = {}): DecideCommand =>
  decide(stepId, by, 'APPROVE', { key: `handle ${stepId}`, tolerated: true, ...more });

export const preApprove = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'preApprove'>> = {},
): CommandNamed<'preApprove'> => ({
  type: 'preApprove',
  key: `preApprove ${stepId}`,
  by,
  stepId,
  opinion: '原则同意',
  fileIds: [],
  ...more,
});

export const extendTolerance = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'extendTolerance'>> = {},
): CommandNamed<'extendTolerance'> => ({
  type: 'extendTolerance',
  key: `extendTolerance ${stepId}`,
  by,
  stepId,
  workingDays: 5,
  reason: '台风',
  ...more,
});
