/** 分类 and 批次 of projects in the library, as rules and filters look at them. Pure. */

import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { fact, type ProjectFact } from '../domain/facts';
import type { Batch } from '../domain/project';
import type { Classified } from './classification';
import { libraryBatches, type ProjectLibrary } from './transitions';

/** Classifies a project; what is left out stays. @returns INVALID_INPUT when nothing is given */
export function classify(given: Classified): readonly ProjectFact[] | Refusal {
  const classified = definedFields(given);
  if (Object.keys(classified).length === 0) {
    return refuse('INVALID_INPUT', ['input'], { expected: 'something to change', received: 'nothing' });
  }
  return [fact('project.classified', classified)];
}

/** Batches that are wanted: those that are named, of the library that is named; undefined = any, and none too. */
export function batchesWanted(
  batches: readonly Batch[] | null | undefined,
  library: ProjectLibrary | null | undefined,
): readonly Batch[] | undefined {
  if (!library) return batches ?? undefined;
  return libraryBatches[library].filter((batch) => !batches || batches.includes(batch));
}
