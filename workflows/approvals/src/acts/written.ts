import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { badText } from './rules';

/** What is written in an opinion or a document of an office, and the files with it. */

const OPINION_MAX = 2_000;
const DOCUMENT_NUMBER_MAX = 100;
const FILES_MAX = 50;
const FILE_ID_MAX = 200;

export const badOpinion = (opinion: string): Refusal | undefined => badText(opinion, ['input', 'opinion'], OPINION_MAX);

/** 文号, where there is one. */
export const badDocumentNumber = (given: string | undefined): Refusal | undefined =>
  given === undefined ? undefined : badText(given, ['input', 'documentNumber'], DOCUMENT_NUMBER_MAX);

export function badFiles(fileIds: readonly string[], path: readonly string[]): Refusal | undefined {
  if (fileIds.length > FILES_MAX) {
    return refuse('INVALID_INPUT', path, { expected: `at most ${FILES_MAX}`, received: String(fileIds.length) });
  }
  return firstBad(fileIds, (id, at) => badText(id, [...path, String(at)], FILE_ID_MAX));
}

/** What is wrong with the first of several that is wrong. */
export function firstBad<T>(
  all: readonly T[],
  check: (one: T, at: number) => Refusal | undefined,
): Refusal | undefined {
  for (const [at, one] of all.entries()) {
    const refusal = check(one, at);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
