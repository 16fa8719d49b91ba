/** Inputs of operations on the papers of a step: bounded before a rule looks at them. */
import { PAPER_FILES_MAX, paperVerdicts } from '@kuaijin/workflow-approvals/acts/application/step-materials';
import { z } from 'zod';
import { stepInput } from './inputs';

const id = z.string().min(1).max(200);

/** 附件编号 of one paper. */
export const paperFiles = z.array(id).max(PAPER_FILES_MAX);

export const handInInput = stepInput.extend({
  papers: z.array(z.object({ materialCode: id, fileIds: paperFiles })).max(200),
});

export const checkPapersInput = stepInput.extend({
  materialCodes: z.array(id).max(200),
  verdict: z.enum(paperVerdicts),
});
