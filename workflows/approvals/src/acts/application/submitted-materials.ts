import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { CatalogueSnapshot, ItemSnapshot } from '../../case/catalogue-snapshot';
import type { HandedPaper, StepPaperState } from '../../case/materials';
import type { CaseEntry } from '../../case/state';
import type { SubmitCommand } from '../../contracts/submit-command';
import { handedInAs, papersServing } from './shared-materials';
import { PAPER_FILES_MAX } from './step-materials';

/** 随申报递交的材料: papers of any item that applies, handed in with the application. */

/** What is wrong with them: each is a paper of an item that applies, handed in once, with files but at a counter. */
export function paperRefusals({ papers = [], by }: SubmitCommand, items: readonly ItemSnapshot[]): Refusal[] {
  const known = new Set(items.flatMap(({ materials }) => materials.map(({ code }) => code)));
  const seen = new Set<string>();
  const least = by.post === 'COUNTER' ? 0 : 1;
  return papers.flatMap(({ materialCode, fileIds }, at) => {
    const path = ['input', 'papers', String(at)];
    const refusals: Refusal[] = [];
    if (!known.has(materialCode) || seen.has(materialCode)) {
      const expected = 'a paper of an item that applies, once';
      refusals.push(refuse('INVALID_INPUT', [...path, 'materialCode'], { expected, received: materialCode }));
    }
    seen.add(materialCode);
    const isRight = fileIds.length >= least && fileIds.length <= PAPER_FILES_MAX;
    if (!isRight || new Set(fileIds).size !== fileIds.length) {
      const expected = `${least} to ${PAPER_FILES_MAX} different files`;
      refusals.push(refuse('INVALID_INPUT', [...path, 'fileIds'], { expected, received: String(fileIds.length) }));
    }
    return refusals;
  });
}

/**
 * The papers of one item as its step remembers them from the submission on, with those that it shares with other items.
 */
export function papersOf(
  item: ItemSnapshot,
  papers: readonly HandedPaper[] | undefined,
  catalogue: CatalogueSnapshot,
  { act, at }: Pick<CaseEntry, 'act' | 'at'>,
): StepPaperState {
  const serving = papersServing(item, papers ?? [], catalogue);
  if (serving.length === 0) return {};
  return {
    papers: Object.fromEntries(
      serving.map(({ code, paper }) => [
        code,
        { versions: [{ fileIds: paper.fileIds, act, at, round: 0, ...handedInAs(code, paper) }] },
      ]),
    ),
  };
}
