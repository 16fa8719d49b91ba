/** What the inputs of the mutations on problems beside their states must be like. */
import { z } from 'zod';
import { id, text } from '../resolvers/supervision-inputs';
import { satisfactionGrades } from './grades';

const ofProblem = { idempotencyKey: id, problemId: id, comment: text(2_000) };

/** 转报, 回复 */
export const referProblemInput = z.object({ ...ofProblem, direction: z.enum(['UP', 'BACK']) });
/** 合并重复问题 */
export const mergeProblemInput = z.object({ ...ofProblem, intoId: id });
/** 满意度评价 */
export const rateProblemInput = z.object({ ...ofProblem, grade: z.enum(satisfactionGrades) });
/** 列入清单 */
export const listProblemsInput = z.object({
  idempotencyKey: id,
  regionId: z.string().regex(/^region-\d{6}$/),
  period: z.string().regex(/^20\d\d-(Q[1-4]|0[1-9]|1[0-2])$/),
  problemIds: z.array(id).max(200),
});
