import type { Commander } from '../contracts';
import type { CheckPapersCommand, HandInPapersCommand } from '../contracts/material-commands';
import { owner } from './sample';

/** Papers of a step for tests, each operation with everything that a test does not care about. */

export const handIn = (
  stepId: string,
  codes: readonly string[],
  by: Commander = owner,
  more: Partial<HandInPapersCommand> = {},
): HandInPapersCommand => ({
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
  more: Partial<CheckPapersCommand> = {},
): CheckPapersCommand => ({
  type: 'checkPapers',
  key: `check ${stepId} ${materialCodes.join()}`,
  by,
  stepId,
  materialCodes,
  ...more,
});
