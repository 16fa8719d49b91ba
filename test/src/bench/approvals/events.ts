import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Office } from './office';

const DECISIONS = 5;

/** Events in the history of the workflow for a decision that dispatches nothing: the most of several. */
export async function historyEvents(office: Office, tell: (figure: Figure) => void): Promise<void> {
  const { id, stepIds } = await office.caseWith(DECISIONS + 1);
  let most = 0;
  let before = await office.eventsOf(id);
  for (const stepId of stepIds.slice(0, DECISIONS)) {
    await office.decide(stepId);
    const after = await office.eventsOf(id);
    most = Math.max(most, after - before);
    before = after;
  }
  tell({
    bench: 'approvals',
    case: `history events of a decision that dispatches nothing, the most of ${DECISIONS}`,
    value: most,
    unit: 'events',
  });
}
