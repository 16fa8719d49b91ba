/** What the inputs of the mutations on orders must be like. */
import { dayInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import { id, optional, text } from '../resolvers/supervision-inputs';
import { orderOrigins } from './rules';

const ofOrder = { idempotencyKey: id, orderId: id };
const matterClass = z.enum(['ORDINARY', 'COMPLEX']);
const fileIds = z.array(id).max(50);

/** 立项交办 */
export const issueOrderInput = (today: string) =>
  z.object({
    idempotencyKey: id,
    title: text(200),
    description: optional(text(5_000)),
    origin: z.enum(orderOrigins),
    documentNumber: optional(text(200)),
    departmentId: id,
    projectId: optional(id),
    count: z.enum(['CALENDAR', 'WORKING']),
    matterClass,
    replyDueOn: optional(dayInput.refine((day) => day >= today, { params: { expected: `a day not before ${today}` } })),
    fileIds,
  });

const figure = z.object({
  label: text(100),
  value: z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/),
  unit: optional(text(20)),
});

/** 办理 */
export const reportOrderInput = z.object({
  ...ofOrder,
  kind: z.enum(['ASSIGNED', 'PROGRESS', 'PLAN', 'REPLY', 'DONE']),
  comment: text(2_000),
  assigneeId: optional(id),
  matterClass: optional(matterClass),
  until: optional(dayInput),
  figuresAsOf: optional(dayInput),
  figures: z.array(figure).max(50),
  fileIds,
});

export type ReportOrder = z.output<typeof reportOrderInput>;

/** 销号, 退回, 批准方案 */
export const signOffOrderInput = z.object({
  ...ofOrder,
  verdict: z.enum(['SIGNED_OFF', 'RETURNED', 'PLAN_APPROVED']),
  comment: text(2_000),
});
