import type { CaseEntry, CaseState, Instant, RungKind } from '../case/state';
import { BrokenInvariant } from '../case/transitions';

/** What the journal says of rungs of limits other than the promise of a step (that is `clock.rung`), and what the case remembers of them. */

/** Limits of a step that ring beside its promise: the five days in which it is taken, and the law's own. */
export type StepLimit = 'ACCEPTANCE' | 'STATUTORY';

interface Rang {
  readonly rung: RungKind;
  /** The due moment that it belongs to: when that moves, the ladder begins anew. */
  readonly dueAt: Instant;
  /** Whom the directory named; absent where a department is reached, or nobody was named. */
  readonly to?: { readonly actorId: string; readonly name: string };
}

/** What each journal entry carries, by type. */
export interface LimitRungData {
  'step.limitRung': { readonly stepId: string; readonly limit: StepLimit } & Rang;
  'stage.rung': { readonly stageCode: string } & Rang;
  'case.rung': Rang;
}

interface Fired extends Omit<Rang, 'rung'> {
  readonly kind: RungKind;
  readonly at: Instant;
}

export interface FiredLimitRung extends Fired {
  readonly limit: StepLimit;
}

export interface FiredSpanRung extends Fired {
  /** Absent for the case as a whole. */
  readonly stageCode?: string;
}

/** What a step remembers; absent until the first. */
export interface StepLimitState {
  readonly limitRungs?: readonly FiredLimitRung[];
}

/** What a case remembers; absent until the first. */
export interface SpanLimitState {
  readonly spanRungs?: readonly FiredSpanRung[];
}

/** Applies a rung of a stage or of the case; `state` stands at the entry already. */
export function evolveSpanRung(
  state: CaseState,
  entry: Extract<CaseEntry, { type: 'stage.rung' | 'case.rung' }>,
): CaseState {
  const stageCode = entry.type === 'stage.rung' ? entry.data.stageCode : undefined;
  const before = state.spanRungs ?? [];
  const fired = firedRung(entry);
  once(
    before.filter((one) => one.stageCode === stageCode),
    fired,
    stageCode === undefined ? state.id : `${state.id}: stage ${stageCode}`,
  );
  return { ...state, spanRungs: [...before, { ...(stageCode === undefined ? {} : { stageCode }), ...fired }] };
}

/** A rung as it is remembered. */
export const firedRung = ({
  at,
  data: { rung: kind, dueAt, to },
}: {
  readonly at: Instant;
  readonly data: Rang;
}): Fired => ({
  kind,
  dueAt,
  at,
  ...(to === undefined ? {} : { to }),
});

/** Throws {@link BrokenInvariant} on a rung that rings twice for a due moment. */
export function once(before: readonly Fired[], { kind, dueAt }: Fired, what: string): void {
  if (!before.some((one) => one.kind === kind && one.dueAt === dueAt)) return;
  throw new BrokenInvariant(`${what}: the rung ${kind} rings twice for one due moment`);
}
