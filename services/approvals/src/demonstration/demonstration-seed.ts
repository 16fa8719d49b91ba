/** 演示案件: writes the journals of the demonstration's cases. Their workflows begin from them, as after a loss. */
import { isRefusal } from '@kuaijin/kit/errors';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { dateOf } from '@kuaijin/kit/working-days';
import type { CaseDraft } from '@kuaijin/workflow-approvals/case/draft';
import { caseStream } from '@kuaijin/workflow-approvals/contracts';
import { isOver } from '@kuaijin/workflow-approvals/sequencing/end';
import { startFromJournal } from '../acts/start-case';
import { openCatalogueRoom } from '../catalogue/catalogue-room';
import { openProjectionRoom } from '../projection/projection-room';
import { CaseTroubles } from '../reconciliation/case-troubles';
import type { CaseWithPast } from './case-with-past';
import { demonstrationCases } from './demonstration-cases';
import type { OthersAsked } from './others-asked';
import { withPast } from './past-of-case';

const CATALOGUE = 'CN-GOV-BUILDING';

/** A part of the journal of a case. */
interface Part {
  readonly caseId: string;
  /** Head of the journal before it. */
  readonly head: number;
  readonly drafts: readonly CaseDraft[];
}

/**
 * Writes what is missing, and may be broken off anywhere: the same moment gives the same journals. Day after day, all
 * cases together, so that lists and feed are in the order in which things happened.
 * @param now before which everything lies
 */
export async function seedDemonstrationCases(deps: ServiceDeps, now: Date, others: OthersAsked): Promise<void> {
  const { config, mongo, namespaces, temporal } = deps;
  const { catalogues, calendars } = await openCatalogueRoom(deps);
  const troubles = await CaseTroubles.open(mongo, namespaces.database());
  // Documents are issued to their first reader.
  const desk = { take: () => undefined };
  const { journal, projection } = await openProjectionRoom(deps, { catalogues, troubles, desk });
  const starts = { client: temporal.client, taskQueue: namespaces.taskQueue(), queuePrefix: config.prefix };
  const write = async ({ caseId, head, drafts }: Part): Promise<void> => {
    const stored = await journal.head(caseId);
    const missing = drafts.slice(Math.max(0, stored - head));
    if (missing.length > 0) await journal.record({ caseId, head: Math.max(head, stored), drafts: missing });
    await projection.advance(caseStream(caseId), head + drafts.length);
  };
  try {
    const catalogue = await catalogues.publishedCatalogue(CATALOGUE);
    if (isRefusal(catalogue)) throw new Error(`demonstration: ${catalogue.code} ${CATALOGUE}`);
    const played: CaseWithPast[] = [];
    for (const one of demonstrationCases) played.push(await withPast(one, catalogue, now, others));
    for (const day of daysOf(played)) await Promise.all(day.map(write));
    for (const { id, state } of played) if (!isOver(state)) await startFromJournal(starts, id);
  } finally {
    await projection.close();
    await journal.journal.close();
    await catalogues.close();
    await calendars.close();
  }
}

/** What happened in all cases, a day each. */
function daysOf(played: readonly CaseWithPast[]): readonly (readonly Part[])[] {
  const days = new Map<string, Part[]>();
  for (const { id: caseId, drafts } of played) {
    for (let head = 0; head < drafts.length; ) {
      const day = dayOf(drafts[head]);
      const next = drafts.findIndex((draft, i) => i > head && dayOf(draft) !== day);
      const own = drafts.slice(head, next < 0 ? undefined : next);
      days.set(day, [...(days.get(day) ?? []), { caseId, head, drafts: own }]);
      head += own.length;
    }
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, parts]) => parts);
}

const dayOf = (draft: CaseDraft | undefined): string => dateOf(new Date(draft?.at ?? 0));
