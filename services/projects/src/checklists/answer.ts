/** 检查清单: of which kinds there are, and what an answer says. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { ChecklistKind } from '../resolvers/schema.generated';

export type { ChecklistKind };

/** The newest answer to one thing that is asked for. */
export interface ChecklistAnswer {
  readonly checklist: ChecklistKind;
  /** Code of the item. */
  readonly item: string;
  readonly isMet: boolean;
  readonly note?: string;
  readonly fileIds: readonly string[];
  readonly act: TimedAct;
}
