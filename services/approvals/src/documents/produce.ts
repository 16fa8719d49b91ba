/**
 * Documents of a case, worked out from its journal: the same entries give the same documents, whoever asks and
 * whenever.
 */

import { changeOfEntry } from '@kuaijin/workflow-approvals/acts/index';
import { isInForce } from '@kuaijin/workflow-approvals/case/edition';
import { knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { DocumentContext, DocumentDraft } from '@kuaijin/workflow-approvals/documents/document';
import { readable } from '@kuaijin/workflow-approvals/fold/fold';
import { framed, type NameOf } from './framing';
import type { Issue, Issues, UnissuedEntry } from './issues';
import { isNumbered } from './numbers';
import type { Paper } from './paper';

/** What an entry gives rise to, with what was drawn for it. */
type IssuedContext = DocumentContext & { readonly issue?: Issue };

/** What stands on documents beside their words. */
export interface Issued {
  /** Name of an office, for cases of before documents were issued. */
  readonly nameOf?: NameOf;
  readonly issues?: Issues;
}

/**
 * Documents of all steps, in the order in which they came about, as far as this release can read the journal.
 * @param entries the journal of one case from its first entry on
 * @param basisOf the legal basis of an item, as the version of the catalogue has it under which it is handled
 * @param issued what stands on them beside their words; a document that is not issued is left out
 */
export function producePapers(
  entries: readonly CaseEntry[],
  basisOf: (itemCode: string, catalogueVersion: number) => string | undefined = () => undefined,
  { nameOf = (departmentId) => departmentId, issues = new Map() }: Issued = {},
): Paper[] {
  const papers: Paper[] = [];
  const counts = new Map<string, number>();
  for (const { entry, after: state } of readable(undefined, entries)) {
    const found = contextOf(state, entry, issues);
    if (found === undefined) continue;
    const { step, item } = found;
    const basis = basisOf(item.code, step.held?.catalogueVersion ?? state.catalogue.version);
    const context = basis === undefined ? found : { ...found, basis };
    for (const draft of draftsOf(context, entry)) {
      const series = `${item.code}-${draft.kind}`;
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      papers.push(framed(context, entry, draft, count, nameOf));
    }
  }
  return papers;
}

/** Entries of a case whose documents are to be issued, in their order. */
export function unissuedIn(entries: readonly CaseEntry[], issues: Issues): UnissuedEntry[] {
  const found: UnissuedEntry[] = [];
  for (const { entry, after } of readable(undefined, entries)) {
    const one = issues.has(entry.seq) ? undefined : unissuedOf(after, entry);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** What is to be issued of an entry; undefined for one without documents. @param state after the entry */
export function unissuedOf(state: CaseState, entry: CaseEntry): UnissuedEntry | undefined {
  const context = isInForce('documentsIssued', state) ? plainContext(state, entry) : undefined;
  const drafts = context === undefined ? [] : draftsOf(context, entry);
  if (context === undefined || drafts.length === 0) return undefined;
  const kinds = drafts.flatMap(({ kind, number }) => (number === undefined && isNumbered(kind) ? kind : []));
  return { state, step: context.step, entry, kinds };
}

/** Undefined for an entry that is about no step. */
function plainContext(state: CaseState, { data }: CaseEntry): Omit<DocumentContext, 'issue'> | undefined {
  const stepId = 'stepId' in data ? data.stepId : undefined;
  const step = stepId === undefined ? undefined : state.steps[stepId];
  const item = step === undefined ? undefined : knownItemOf(state, step);
  return step === undefined || item === undefined ? undefined : { state, step, item };
}

/** Undefined for an entry whose documents are not issued yet, too. */
function contextOf(state: CaseState, entry: CaseEntry, issues: Issues): IssuedContext | undefined {
  const context = plainContext(state, entry);
  if (context === undefined || !isInForce('documentsIssued', state)) return context;
  const issue = issues.get(entry.seq);
  return issue === undefined ? undefined : { ...context, issue };
}

/** By the act that wrote the entry. */
function draftsOf(context: DocumentContext, entry: CaseEntry): readonly DocumentDraft[] {
  return changeOfEntry(entry.type)?.documents?.(context, entry) ?? [];
}
