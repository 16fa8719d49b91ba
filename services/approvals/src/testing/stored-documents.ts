/** The documents of cases as they stand in a store. */
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { stepDocument } from '../projection/documents';
import type { PlayedCase } from './played-case';
import type { WrittenCases } from './written-cases';

interface Stored {
  readonly key: string;
  readonly version: number;
}
const ofCase = async (model: WrittenCases['documents']['steps' | 'stepStates']['model'], caseId: string) =>
  (await (model as WrittenCases['documents']['steps']['model']).collection
    .find({ caseId }, { comment: LOOKS_AT_ALL })
    .toArray()) as unknown as (Stored & Readonly<Record<string, unknown>>)[];
/** All documents of a case, by what they are and their key. */
export const documentsOf = async ({ documents }: WrittenCases, caseId: string) => {
  const own = await documents.cases.get(caseId);
  const all: [string, Stored][] = [
    ...(await ofCase(documents.steps.model, caseId)).map((one): [string, Stored] => [`inbox ${one.key}`, one]),
    ...(await ofCase(documents.stepStates.model, caseId)).map((one): [string, Stored] => [`state ${one.key}`, one]),
    ...(own === undefined ? [] : [[`case ${own.key}`, own] as [string, Stored]]),
  ];
  return new Map(all);
};
/** What inboxes find of a case, by step id. */
export const inboxesOf = async ({ documents }: WrittenCases, caseId: string) =>
  Object.fromEntries(
    (await ofCase(documents.steps.model, caseId)).map(({ _id, key, version, ...body }) => [key, body]),
  );
/** What inboxes should find of a case, made anew. */
export const expectedInboxes = (state: CaseState) =>
  Object.fromEntries(Object.values(state.steps).map((step) => [step.id, stepDocument(state, step)]));

/** A case as who knows nothing of it reads it, or who knows something. */
export const readCase = async ({ reader, documents }: WrittenCases, caseId: string): Promise<CaseState | undefined> => {
  const found = await documents.cases.get(caseId);
  return found === undefined ? undefined : (await reader.read([found]))[0];
};

/** A case whose journal is stored, and carried on as far as an entry. */
export async function storeCase(at: WrittenCases, played: PlayedCase, upTo = played.entries.length): Promise<void> {
  await at.write(played.id, played.entries);
  await at.carry(played.id, upTo);
}
