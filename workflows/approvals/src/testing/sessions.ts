import type { CommandNamed } from '../acts/index';
import type { Commander } from '../contracts/command';
import { CASE_ID, officer, SUBMITTED_AT } from './sample';

/** 联合会商 for tests, each operation with everything that a test does not care about. */

/** Of the department that leads both stages of the sample. */
export const chair: Commander = officer('DRC', 'HEAD');
export const SESSION = `${CASE_ID}/session/1`;

export const convene = (
  stepIds: readonly string[],
  more: Partial<CommandNamed<'conveneSession'>> = {},
): CommandNamed<'conveneSession'> => ({
  type: 'conveneSession',
  key: 'convene',
  by: chair,
  stepIds,
  departmentIds: [],
  officerIds: [],
  agenda: '会商用地与环评的衔接',
  heldAt: SUBMITTED_AT + 86_400_000,
  ...more,
});

export const speak = (
  by: Commander,
  more: Partial<CommandNamed<'speakInSession'>> = {},
): CommandNamed<'speakInSession'> => ({
  type: 'speakInSession',
  key: `speak ${by.actorId}`,
  by,
  sessionId: SESSION,
  opinion: '可以先行',
  ...more,
});

export const conclude = (
  matterStepId: string,
  more: Partial<CommandNamed<'concludeMatter'>> = {},
): CommandNamed<'concludeMatter'> => ({
  type: 'concludeMatter',
  key: `conclude ${matterStepId}`,
  by: chair,
  sessionId: SESSION,
  matterStepId,
  conclusion: '按会商意见办理',
  ...more,
});
