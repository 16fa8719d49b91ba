/** 一套材料: a paper that several items of a case name is handed in once for the case. */

import type { CatalogueSnapshot, ItemSnapshot } from '../../case/catalogue-snapshot';
import { itemOf, knownItemOf } from '../../case/find';
import type { HandedPaper, PaperVersion } from '../../case/materials';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { nextStatus, stepTransitions } from '../../case/transitions';
import { withWaitingClock } from '../../limits/waiting-clock';
import { isDeferred, materialStatus, mayStillCome, PAPER_VERSIONS_MAX, roundOf } from './step-materials';

/**
 * Which of the papers handed in serves each material of an item: its own, else the same paper under the code of another
 * item.
 */
export function papersServing(
  { materials }: Pick<ItemSnapshot, 'materials'>,
  papers: readonly HandedPaper[],
  catalogue: CatalogueSnapshot,
): readonly { readonly code: string; readonly paper: HandedPaper }[] {
  const shared = new Map(
    catalogue.items.flatMap((item) => item.materials.map(({ code, sharedCode }) => [code, sharedCode] as const)),
  );
  return materials.flatMap(({ code, sharedCode }) => {
    const own = papers.find(({ materialCode }) => materialCode === code);
    const same =
      sharedCode === undefined ? undefined : papers.find(({ materialCode }) => shared.get(materialCode) === sharedCode);
    const paper = own ?? same;
    return paper === undefined ? [] : [{ code, paper }];
  });
}

/** What of a version says under which code of another item it came; nothing where it is the item's own. */
export const handedInAs = (code: string, { materialCode }: HandedPaper): Pick<PaperVersion, 'handedInAs'> =>
  materialCode === code ? {} : { handedInAs: materialCode };

/**
 * The steps of a case after papers were handed in for one of them: every other one that still needs the same papers has
 * them too.
 */
export function withSharedPapers(
  state: CaseState,
  handedTo: StepState,
  papers: readonly HandedPaper[],
  version: Pick<PaperVersion, 'act' | 'at' | 'comment'>,
): CaseState['steps'] {
  const steps: Record<string, StepState> = { ...state.steps };
  for (const step of Object.values(state.steps)) {
    const item = step.id === handedTo.id ? undefined : knownItemOf(state, step);
    if (item === undefined || nextStatus(stepTransitions, 'handInPapers', step.status) === undefined) continue;
    const serving = papersServing(item, papers, state.catalogue).filter(({ code }) => isWanted(step, code, version.at));
    if (serving.length === 0) continue;
    const added = serving.map(({ code, paper }) => {
      const before = step.papers?.[code]?.versions ?? [];
      const next = { ...version, fileIds: paper.fileIds, round: roundOf(step), ...handedInAs(code, paper) };
      return [code, { versions: [...before, next] }];
    });
    const next = {
      ...step,
      papers: { ...step.papers, ...Object.fromEntries(added) },
      version: step.version + 1,
      changed: state.changed,
    };
    steps[step.id] = withWaitingClock(state, next, version.at);
  }
  return steps;
}

function isWanted(step: StepState, code: string, at: Instant): boolean {
  if (!mayStillCome(step, code) || (step.papers?.[code]?.versions.length ?? 0) >= PAPER_VERSIONS_MAX) return false;
  const due = step.tolerance?.dueAt ?? Number.POSITIVE_INFINITY;
  return materialStatus(step, code) !== 'DEFERRED' || !isDeferred(step, code) || at < due;
}

/** Codes of the other items of the case that ask for the same paper, in the order of the catalogue. */
export function sharingItems(state: CaseState, step: StepState, code: string): readonly string[] {
  const sharedCode = itemOf(state, step).materials.find((one) => one.code === code)?.sharedCode;
  if (sharedCode === undefined) return [];
  return state.catalogue.items.flatMap((item) => {
    const other = Object.values(state.steps).find((one) => one.itemCode === item.code);
    const isShared = item.materials.some((one) => one.sharedCode === sharedCode);
    return isShared && other !== undefined && other.id !== step.id && other.status !== 'SKIPPED' ? item.code : [];
  });
}
