/** What the feed says of an entry, beside who did it and why: what it is about, and what it changed from and to. */
export interface EventFields {
  readonly from?: string;
  readonly to?: string;
  readonly light?: 'GREEN' | 'YELLOW' | 'RED';
  readonly stepId?: string;
  readonly departmentId?: string;
  readonly problemId?: string;
  readonly account?: string;
  readonly reservationId?: string;
  readonly data?: EventData;
}

type EventValue = string | number | boolean | readonly EventValue[] | { readonly [name: string]: EventValue };
export type EventData = { readonly [name: string]: EventValue };

/** What an entry brought about beside its own event, that who follows the case has to know of. */
export interface FurtherEvent extends EventFields {
  readonly type: string;
}
