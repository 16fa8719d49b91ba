/** 满意度 of who asked. */
export const satisfactionGrades = ['SATISFIED', 'ACCEPTABLE', 'DISSATISFIED'] as const;
export type SatisfactionGrade = (typeof satisfactionGrades)[number];
