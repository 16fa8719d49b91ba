import type { CalendarYear } from '@kuaijin/kit/working-days/calendar-years';
import type { Instant } from './terms';
/**
 * Published years on top of the bundled calendar. A case carries them, so that everybody who folds its journal counts
 * alike.
 */
export interface CaseCalendar {
  /** Rises with every publication. */
  readonly edition: number;
  readonly version: string;
  /** 文号 of the notice that was published last. */
  readonly documentNumber: string;
  readonly years: readonly CalendarYear[];
}

/** Which limit of a step: of its clock, of a pause, of a commitment, of papers to be made up. */
export type LimitKind =
  | 'PROMISED'
  | 'STATUTORY'
  | 'SPECIAL_PROCEDURE'
  | 'COMMITMENT_CHECK'
  | 'RECTIFICATION'
  | 'MAKE_UP';

/** A due moment that is another one under the new calendar. */
export interface MovedLimit {
  readonly stepId: string;
  readonly limit: LimitKind;
  readonly from: Instant;
  readonly to: Instant;
}

/** What a journal entry about the calendar carries. */
export interface CalendarData {
  /** From here on the case counts with this calendar. */
  'calendar.adopted': {
    readonly calendar: CaseCalendar;
    readonly moved: readonly MovedLimit[];
    /** Steps whose clock rests on unpublished years even now. */
    readonly provisional: readonly string[];
  };
}

/** What a case knows of the calendar; absent while the bundled one is the newest. */
export interface CalendarState {
  readonly calendar?: CaseCalendar;
}
