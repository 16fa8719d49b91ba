/** Answers to the checklists of a project, and the score that they come to. Pure. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { percentOf } from '@kuaijin/kit/measures/decimal';
import type { ChecklistAnswer, ChecklistKind } from './answer';
import type { ChecklistItem, ChecklistTemplate } from './templates';

/** One thing that is asked for, and the newest answer; undefined: nobody answered. */
export interface ItemState {
  readonly item: ChecklistItem;
  readonly answer: ChecklistAnswer | undefined;
}

/** 检查清单 of a project: what is asked, and what was answered. */
export interface ProjectChecklist {
  readonly checklist: ChecklistKind;
  readonly template: ChecklistTemplate;
  readonly items: readonly ItemState[];
}

/** A checklist with the answers of a project; what nobody answered is open, not unmet. */
export function checklistOf(
  checklist: ChecklistKind,
  template: ChecklistTemplate,
  answers: readonly ChecklistAnswer[] = [],
): ProjectChecklist {
  const answerTo = ({ code }: ChecklistItem) =>
    answers.find((answer) => answer.checklist === checklist && answer.item === code);
  return { checklist, template, items: template.items.map((item) => ({ item, answer: answerTo(item) })) };
}

/** Things that are met. */
export const metOf = ({ items }: ProjectChecklist): number =>
  items.filter(({ answer }) => answer?.isMet === true).length;

/** Met of all that is asked, percent with one decimal; null where nothing is asked yet. */
export const scoreOf = (checklist: ProjectChecklist): string | null =>
  percentOf(BigInt(metOf(checklist)), BigInt(checklist.items.length), 1);

/**
 * Why an answer cannot be taken, or undefined: INVALID_INPUT for what the checklist does not ask, EVIDENCE_NEEDED for
 * what is met without evidence.
 */
export function answerRefusal(
  template: ChecklistTemplate,
  given: Pick<ChecklistAnswer, 'item' | 'isMet' | 'fileIds'>,
): Refusal | undefined {
  if (!template.items.some(({ code }) => code === given.item)) {
    const expected = template.items.length === 0 ? 'a checklist whose items are supplied' : codesOf(template);
    return refuse('INVALID_INPUT', ['input', 'item'], { expected, received: given.item });
  }
  if (given.isMet && given.fileIds.length === 0) {
    return refuse('EVIDENCE_NEEDED', ['input', 'fileIds'], { expected: 'at least 1 file', received: 'none' });
  }
  return undefined;
}

const codesOf = ({ items }: ChecklistTemplate): string => items.map(({ code }) => code).join(', ');
