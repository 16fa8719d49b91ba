import type { CommandNamed } from '../acts/index';
import type { Commander } from '../contracts/command';
import { departmentId } from './sample';

/** 会商 and 抄送 for tests, each with everything that a test does not care about. */

export const consult = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'consult'>> = {},
): CommandNamed<'consult'> => ({
  type: 'consult',
  key: `consult ${stepId}`,
  by,
  stepId,
  departmentIds: [departmentId('EE')],
  officerIds: [],
  question: '是否涉及生态红线?',
  ...more,
});

export const giveOpinion = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'giveOpinion'>> = {},
): CommandNamed<'giveOpinion'> => ({
  type: 'giveOpinion',
  key: `opinion ${stepId} ${by.actorId}`,
  by,
  stepId,
  consultationId: `${stepId}/consultation/1`,
  opinion: '不涉及',
  ...more,
});

export const closeConsultation = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'closeConsultation'>> = {},
): CommandNamed<'closeConsultation'> => ({
  type: 'closeConsultation',
  key: `close consultation ${stepId}`,
  by,
  stepId,
  consultationId: `${stepId}/consultation/1`,
  reason: '已自行核实',
  ...more,
});

export const copy = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'copy'>> = {},
): CommandNamed<'copy'> => ({
  type: 'copy',
  key: `copy ${stepId}`,
  by,
  stepId,
  departmentIds: [departmentId('HC')],
  officerIds: [],
  ...more,
});

export const readCopy = (
  stepId: string,
  by: Commander,
  key = `read ${stepId} ${by.actorId}`,
): CommandNamed<'readCopy'> => ({
  type: 'readCopy',
  key,
  by,
  stepId,
});
