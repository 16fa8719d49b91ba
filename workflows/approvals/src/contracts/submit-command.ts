import type { CaseCalendar } from '../case/calendars';
import type { CatalogueSnapshot } from '../case/catalogue-snapshot';
import type { LimitClass } from '../case/limit-classes';
import type { HandedPaper } from '../case/materials';
import type { ElementKind } from '../case/terms';
import type { CommandBase } from './command';

/** What an application answers: which conditional items apply, and which of each exclusive group 互斥组. */
export interface Answers {
  readonly conditions: readonly { readonly itemCode: string; readonly applies: boolean }[];
  readonly choices: readonly { readonly group: string; readonly itemCode: string }[];
}

/** 申报 */
export interface SubmitCommand extends CommandBase {
  readonly type: 'submit';
  readonly projectId: string;
  readonly catalogue: CatalogueSnapshot;
  /** Item codes that the application answered with yes. */
  readonly applicable: readonly string[];
  readonly elements: readonly { kind: ElementKind; account: string; amountMinor: string }[];
  /** Seconds of a working day of the accelerated clock; left out: the statutory calendar. */
  readonly secondsPerWorkingDay?: number;
  readonly publicCode: string;
  /** 分期, where the catalogue lets parts of a project be submitted by themselves; left out: the whole project. */
  readonly part?: string;
  /** 时限类别 that is asked for; left out: NORMAL. */
  readonly limitClass?: LimitClass;
  /** 随申报递交的材料; left out: none. */
  readonly papers?: readonly HandedPaper[];
  /** The newest calendar, where it is newer than the bundled one. */
  readonly calendar?: CaseCalendar;
}
