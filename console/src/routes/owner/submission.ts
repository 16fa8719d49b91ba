/** What an owner answers before a case is submitted, and the input that the graph takes of it. */

export interface SubmissionAnswers {
  readonly part: string;
  /** Code of an item to whether it applies. */
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Code of an exclusive group to the item that applies. */
  readonly choices: Readonly<Record<string, string>>;
}

export const noAnswers: SubmissionAnswers = { part: '', conditions: {}, choices: {} };

export function inputOfAnswers({ part, conditions, choices }: SubmissionAnswers) {
  return {
    ...(part.trim() === '' ? {} : { part: part.trim() }),
    conditions: Object.entries(conditions).map(([itemCode, applies]) => ({ itemCode, applies })),
    choices: Object.entries(choices).map(([group, itemCode]) => ({ group, itemCode })),
    elements: [],
    papers: [],
    limitClass: 'NORMAL' as const,
  };
}
