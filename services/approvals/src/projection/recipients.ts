import type { Recipient } from '@kuaijin/workflow-approvals/case/consultations';
import type { StepState } from '@kuaijin/workflow-approvals/case/state';

/** Officers who are named in a step: to whom it was delegated, who were consulted, to whom it was copied. */
export const participantsOf = (step: StepState): string[] => [
  ...new Set([
    ...(step.assignment === undefined ? [] : [step.assignment.officerId]),
    ...concerned(step).flatMap(({ officerId }) => officerId ?? []),
  ]),
];

/** Departments that were consulted on a step, or to which it was copied. */
export const departmentsConcerned = (step: StepState): string[] => [
  ...new Set(concerned(step).flatMap((one) => (one.officerId === undefined ? one.departmentId : []))),
];

const concerned = ({ consultations = [], copies = [] }: StepState): Recipient[] => [
  ...consultations.flatMap(({ asked }) => asked),
  ...copies,
];
