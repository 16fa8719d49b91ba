import type { CommandNamed } from '../acts/index';
import type { Commander } from '../contracts/command';
import { owner } from './sample';

/** Papers of a step for tests, each operation with everything that a test does not care about. */

export const handIn = (
  stepId: string,
  codes: readonly string[],
  by: Commander = owner,
  more: Partial<CommandNamed<'handInPapers'>> = {},
): CommandNamed<'handInPapers'> => ({
  type: 'handInPapers',
  key: `handIn ${stepId} ${codes.join()}`,
  by,
  stepId,
  papers: codes.map((materialCode) => ({ materialCode, fileIds: [`file-${materialCode}`] })),
  ...more,
});

export const check = (
  stepId: string,
  materialCodes: readonly string[],
  by: Commander,
  more: Partial<CommandNamed<'checkPapers'>> = {},
): CommandNamed<'checkPapers'> => ({
  type: 'checkPapers',
  key: `check ${stepId} ${materialCodes.join()}`,
  by,
  stepId,
  materialCodes,
  ...more,
});
