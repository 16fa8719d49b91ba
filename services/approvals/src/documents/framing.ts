/** What frames the words of a document: whose it is, to whom it speaks, its number, whose seal it bears. */
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import {
  type DocumentContext,
  type DocumentDraft,
  documentKinds,
} from '@kuaijin/workflow-approvals/documents/document';
import type { DocumentNames, Issue } from './issues';
import { type Paper, paperId } from './paper';

/** Names of offices where the journal of a case has none: of before documents were issued. */
export type NameOf = (departmentId: string) => string;

/** @param count which of its kind and item in the case it is, from 1 */
export function framed(
  context: DocumentContext & { readonly issue?: Issue },
  entry: CaseEntry,
  draft: DocumentDraft,
  count: number,
  nameOf: NameOf,
): Paper {
  const { state, step, item, issue } = context;
  const { kind, title, paragraphs, legalBasis, rows = [], blanks = [], isByOwner = false, isInternal = false } = draft;
  const ofCase = `${state.publicCode}-${item.code}-${documentKinds[kind].letters}${count}`;
  return {
    id: paperId(state.id, entry.seq, kind),
    kind,
    stepId: step.id,
    isInternal,
    title,
    number: draft.number ?? issue?.number(kind) ?? ofCase,
    at: entry.at,
    departmentId: step.departmentId,
    act: entry.act,
    paragraphs,
    legalBasis,
    rows,
    blanks,
    ...(issue === undefined ? formerFrame(context, entry, nameOf) : issuedFrame(context, issue.names, isByOwner)),
    ...(draft.addressee === undefined ? {} : { addressee: draft.addressee }),
  };
}

type Frame = Pick<Paper, 'letterhead' | 'addressee' | 'signatory' | 'notes'>;

/** By whom and to whom, by their full names; the owner's own letters go to the office. */
function issuedFrame({ state, item }: DocumentContext, names: DocumentNames, isByOwner: boolean): Frame {
  const { authority, officer } = names;
  const owner = names.owner ?? `“${state.projectName}”建设单位`;
  const project = state.projectCode === undefined ? `项目编号：${state.projectId}` : `项目代码：${state.projectCode}`;
  const notes = [
    `${project}　项目名称：${state.projectName}　事项：${item.name}（${item.code}）`,
    `${officer === undefined ? '' : `办理人：${officer}　`}公开查询码：${state.publicCode}`,
    '本文书一式两份，一份送达，一份由办理机关存档。',
  ];
  return isByOwner
    ? { letterhead: '', addressee: authority, signatory: owner, notes }
    : { letterhead: authority, addressee: owner, signatory: authority, notes };
}

/** As documents were framed before they were issued. */
function formerFrame({ state, step }: DocumentContext, { act }: CaseEntry, nameOf: NameOf): Frame {
  const office = nameOf(step.departmentId);
  const who = act.post === 'system' ? '办件时钟' : act.actorId;
  return {
    letterhead: office,
    addressee: `“${state.projectName}”建设单位`,
    signatory: office,
    notes: [`项目：${state.projectName}　公开查询码：${state.publicCode}　办理人：${who}`],
  };
}
