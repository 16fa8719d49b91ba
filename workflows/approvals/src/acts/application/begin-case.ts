import { type CaseState, type ElementState, type EntryOf, type StepState, stepIdOf } from '../../case/state';
import {
  BrokenInvariant,
  caseTransitions,
  elementTransitions,
  requireNextStatus,
  stepTransitions,
} from '../../case/transitions';
import { officeOfItem } from '../../contracts/approval-level';
import { signersOf } from '../review/signing';
import { papersOf } from './submitted-materials';

/** 案件成立: the case that the first entry begins. Throws BrokenInvariant where it is not the first. */
export function beginCase(entry: EntryOf<'case.submitted'>): CaseState {
  if (entry.seq !== 1) throw new BrokenInvariant(`case.submitted is entry ${entry.seq}, not the first`);
  const { data } = entry;
  const applies = new Set(data.applicable);
  const changed = { act: entry.act, at: entry.at };
  const steps: Record<string, StepState> = {};
  for (const item of data.catalogue.items) {
    const id = stepIdOf(data.caseId, item.code);
    const doesApply = applies.has(item.code);
    const departmentOf = (code: string): string => data.departments[officeOfItem(item, code)] ?? '';
    steps[id] = {
      id,
      itemCode: item.code,
      departmentId: departmentOf(item.departmentCode),
      status: requireNextStatus(stepTransitions, doesApply ? 'submit' : 'skip', null, id),
      version: 1,
      firedRungs: [],
      signatures: doesApply ? signersOf(item).map((code) => ({ departmentId: departmentOf(code) })) : [],
      changed,
      ...(doesApply ? papersOf(item, data.papers, data.catalogue, entry) : {}),
    };
  }
  const elements: Record<string, ElementState> = {};
  for (const element of data.elements) {
    const status = requireNextStatus(elementTransitions, 'submit', null, element.id);
    elements[element.id] = { ...element, status, attempt: 0 };
  }
  const { caseId, applicable: _applicable, papers: _papers, ...facts } = data;
  return {
    ...facts,
    id: caseId,
    head: entry.seq,
    status: requireNextStatus(caseTransitions, 'submit', null, caseId),
    submittedAt: entry.at,
    submitted: entry.act,
    steps,
    elements,
    changed,
  };
}
