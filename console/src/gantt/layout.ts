/** 进度图 as data: which bar of which step lies where. Pure: a case at a moment is always drawn alike. */

/** A step as the chart needs it; moments are ISO 8601. */
export interface ChartStep {
  readonly id: string;
  readonly status: string;
  readonly plannedStart: string | null;
  readonly dispatchedAt: string | null;
  readonly acceptedAt: string | null;
  readonly decidedAt: string | null;
  readonly clock: ChartClock | null;
}

export interface ChartClock {
  readonly dueAt: string | null;
  readonly statutoryDueAt: string | null;
  readonly pause: { readonly since: string } | null;
  readonly nextRung: { readonly at: string } | null;
  readonly firedRungs: readonly { readonly at: string }[];
}

export type BarKind = 'waiting' | 'dispatched' | 'running' | 'paused';

/** Shares of the chart's width, 0 to 1. */
export interface Bar {
  readonly kind: BarKind;
  readonly from: number;
  readonly to: number;
}

export type MarkKind = 'promised' | 'statutory' | 'fired' | 'next';

export interface Mark {
  readonly kind: MarkKind;
  readonly at: number;
}

export interface Row {
  readonly id: string;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
}

export interface Chart {
  readonly rows: readonly Row[];
  readonly now: number;
  readonly from: number;
  readonly to: number;
}

/** The chart never is narrower than a day, in milliseconds. */
const LEAST_SPAN = 86_400_000;

/**
 * @param now milliseconds
 * @returns rows in the order of the steps
 */
export function chartOf(steps: readonly ChartStep[], now: number): Chart {
  const moments = steps.flatMap(momentsOf);
  const from = Math.min(now, ...moments);
  const to = Math.max(from + LEAST_SPAN, now, ...moments);
  const at = (moment: number) => (moment - from) / (to - from);
  return { from, to, now: at(now), rows: steps.map((step) => rowOf(step, now, at)) };
}

function momentsOf({ plannedStart, dispatchedAt, acceptedAt, decidedAt, clock }: ChartStep): readonly number[] {
  return [
    plannedStart,
    dispatchedAt,
    acceptedAt,
    decidedAt,
    clock?.dueAt,
    clock?.statutoryDueAt,
    clock?.nextRung?.at,
    ...(clock?.firedRungs ?? []).map(({ at }) => at),
  ].flatMap((moment) => (moment ? [Date.parse(moment)] : []));
}

function rowOf(step: ChartStep, now: number, at: (moment: number) => number): Row {
  const { clock } = step;
  const mark = (kind: MarkKind, moment: string | null | undefined): readonly Mark[] =>
    moment ? [{ kind, at: at(Date.parse(moment)) }] : [];
  return {
    id: step.id,
    bars: spansOf(step, now).map(({ kind, from, to }) => ({ kind, from: at(from), to: at(Math.max(from, to)) })),
    marks: [
      ...mark('promised', clock?.dueAt),
      ...mark('statutory', clock?.statutoryDueAt),
      ...(clock?.firedRungs ?? []).flatMap((rung) => mark('fired', rung.at)),
      ...mark('next', clock?.nextRung?.at),
    ],
  };
}

/** What a step did from when to when; a pause under way is set apart, one that is over is within the run. */
function spansOf(step: ChartStep, now: number): readonly Bar[] {
  const moment = (text: string | null | undefined) => (text ? Date.parse(text) : undefined);
  const [planned, dispatched] = [moment(step.plannedStart), moment(step.dispatchedAt)];
  const [accepted, decided] = [moment(step.acceptedAt), moment(step.decidedAt)];
  const due = moment(step.clock?.dueAt);
  if (dispatched === undefined) {
    if (planned === undefined) return [];
    return [{ kind: 'waiting', from: planned, to: due ?? planned + LEAST_SPAN }];
  }
  const end = decided ?? now;
  const paused = decided === undefined ? moment(step.clock?.pause?.since) : undefined;
  return [
    { kind: 'dispatched' as const, from: dispatched, to: accepted ?? end },
    ...(accepted === undefined ? [] : [{ kind: 'running' as const, from: accepted, to: paused ?? end }]),
    ...(paused === undefined ? [] : [{ kind: 'paused' as const, from: paused, to: now }]),
  ];
}
