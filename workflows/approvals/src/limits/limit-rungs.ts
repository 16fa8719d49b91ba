import { caseChange } from '../acts/case-act';
import type { Fired, Rang } from '../case/limit-rungs';
import type { CaseEntry, CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { BrokenInvariant } from '../case/transitions';

/** What the journal says of rungs of limits other than the promise of a step (that is `clock.rung`), and what the case remembers of them. */

/** The limit of a stage rings. */
export const stageRung = caseChange({ entry: 'stage.rung', apply: evolveSpanRung });

/** The limit of the case rings. */
export const caseRung = caseChange({ entry: 'case.rung', apply: evolveSpanRung });

/** Applies a rung of a stage or of the case; `state` stands at the entry already. */
function evolveSpanRung(state: CaseState, entry: Extract<CaseEntry, { type: 'stage.rung' | 'case.rung' }>): CaseState {
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
