import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { CaseState } from '../../case/state';
import { requestCorrection } from '../../testing/acts';
import { check, handIn } from '../../testing/papers';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  item,
  officer,
  owner,
  SUBMITTED_AT,
  submittedCase,
} from '../../testing/sample';
import { sharingItems } from './shared-materials';
import { materialStatus } from './step-materials';

/** Items A, B and C name the licence alike; each has a form of its own; D follows A. */
const licence = (code: string) => ({ code: `${code}-1`, name: '营业执照', isDeferrable: false, sharedCode: 'A-1' });
const form = (code: string) => ({ code: `${code}-2`, name: '申请表', isDeferrable: false });
const sharing = (code: string, more: Partial<ItemSnapshot> = {}) =>
  item(code, { departmentCode: 'NR', materials: [licence(code), form(code)], ...more });
const catalogue = catalogueOf([
  sharing('A'),
  sharing('B'),
  sharing('C', { appliesAlways: false }),
  sharing('D', { stageCode: '2', dependsOn: ['A'] }),
]);
const step = (state: CaseState, code: string) => {
  const found = state.steps[`${CASE_ID}/${code}`];
  if (found === undefined) throw new Error(`there is no step ${code}`);
  return found;
};
const statusOf = (state: CaseState, material: string) => materialStatus(step(state, material.slice(0, 1)), material);
const nr = officer('NR');
const fresh = submittedCase({ catalogue, by: owner });

describe('a paper that several items name', () => {
  it('is handed in once with the submission, and serves all of them', () => {
    const state = submittedCase({ catalogue, papers: [{ materialCode: 'B-1', fileIds: ['licence'] }] });
    expect(['A-1', 'B-1', 'D-1', 'A-2'].map((code) => statusOf(state, code))).toEqual([
      'HANDED_IN',
      'HANDED_IN',
      'HANDED_IN',
      'MISSING',
    ]);
    expect(step(state, 'A').papers?.['A-1']?.versions).toMatchObject([{ fileIds: ['licence'], handedInAs: 'B-1' }]);
    expect(step(state, 'B').papers?.['B-1']?.versions[0]).not.toHaveProperty('handedInAs');
    expect(step(state, 'C').papers).toBeUndefined();
  });

  it('that is handed in for two of them is for each what was handed in for it', () => {
    const papers = ['A-1', 'B-1'].map((materialCode) => ({ materialCode, fileIds: [materialCode] }));
    const state = submittedCase({ catalogue, papers });
    expect(step(state, 'A').papers?.['A-1']?.versions).toMatchObject([{ fileIds: ['A-1'] }]);
    expect(step(state, 'B').papers?.['B-1']?.versions).toMatchObject([{ fileIds: ['B-1'] }]);
  });

  it('is handed in later for one step, and the others change with it', () => {
    const state = allowed(fresh, handIn(`${CASE_ID}/A`, ['A-1', 'A-2']));
    expect(['B-1', 'D-1', 'B-2'].map((code) => statusOf(state, code))).toEqual(['HANDED_IN', 'HANDED_IN', 'MISSING']);
    expect(step(state, 'B').version).toBe(step(fresh, 'B').version + 1);
    expect(step(state, 'C')).toEqual(step(fresh, 'C'));
  });

  it('leaves alone a step whose office has found its own in order', () => {
    const checked = allowed(allowed(fresh, handIn(`${CASE_ID}/A`, ['A-1'])), check(`${CASE_ID}/B`, ['B-1'], nr));
    const again = allowed(checked, handIn(`${CASE_ID}/A`, ['A-1']));
    expect(step(again, 'B').papers).toEqual(step(checked, 'B').papers);
    expect(step(again, 'A').papers?.['A-1']?.versions).toHaveLength(2);
    expect(step(again, 'D').papers?.['D-1']?.versions).toHaveLength(2);
  });

  it('answers the correction of another step that asked for it', () => {
    const asked = allowed(
      allowed(fresh, accept(`${CASE_ID}/B`, nr)),
      requestCorrection(`${CASE_ID}/B`, nr, { materialCodes: ['B-1'] }),
      SUBMITTED_AT + 60_000,
    );
    expect(statusOf(asked, 'B-1')).toBe('MISSING');
    expect(statusOf(allowed(asked, handIn(`${CASE_ID}/A`, ['A-1']), SUBMITTED_AT + 120_000), 'B-1')).toBe('HANDED_IN');
  });

  it('tells which other items of the case it serves', () => {
    expect(sharingItems(fresh, step(fresh, 'A'), 'A-1')).toEqual(['B', 'D']);
    expect(sharingItems(fresh, step(fresh, 'A'), 'A-2')).toEqual([]);
  });
});
