/** Answers to checklists as they come: of an item the newest holds. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { ChecklistAnswer } from './answer';

/** What an answer says; a note that is left out is none. */
type Answered = Omit<ChecklistAnswer, 'act' | 'note'> & { readonly note?: string | null | undefined };

/** Answers after a new one, which takes the place of the one before. */
export function withAnswer(
  answers: readonly ChecklistAnswer[] = [],
  { note, ...given }: Answered,
  act: TimedAct,
): readonly ChecklistAnswer[] {
  const others = answers.filter(({ checklist, item }) => checklist !== given.checklist || item !== given.item);
  return [...others, { ...given, ...(note ? { note } : {}), act }];
}
