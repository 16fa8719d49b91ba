import type { LimitClass } from '@kuaijin/workflow-approvals/case/limit-classes';

/** Cases or steps of these classes 时限类别, as a condition of a query: NORMAL is the class of what carries none. */
export const ofClasses = (classes: readonly LimitClass[]) => ({
  limitClass: { $in: classes.map((one) => (one === 'NORMAL' ? null : one)) },
});
