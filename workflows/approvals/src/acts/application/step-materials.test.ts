import type { CaseState } from '../../case/state';
import { refuse, requestCorrection, resubmit, returnTo, revoke, takeBack } from '../../testing/acts';
import { check, handIn } from '../../testing/papers';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  departmentId,
  departments,
  officer,
  owner,
  project,
  refusalOf,
  sampleItems,
  submitCommand,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import type { OperationCommand } from '../propose';
import { materialStatus, PAPER_VERSIONS_MAX } from './step-materials';
import { proposeSubmit } from './submit';

const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const P = `${CASE_ID}/P`;
const start = Date.parse('2022-09-20T02:00:00Z');

const materials = ['M1', 'M2'].map((code) => ({ code, name: code, isDeferrable: false }));
const catalogue = catalogueOf(sampleItems.map((item) => (item.code === 'A' ? { ...item, materials } : item)));
const fresh = submittedCase({ catalogue }, start);

let clock = start;
const at = (state: CaseState, ...commands: OperationCommand[]): CaseState =>
  commands.reduce((before, command) => {
    clock += 60_000;
    return allowed(before, command, clock);
  }, state);
const refusal = (state: CaseState, command: OperationCommand) => refusalOf(state, command, start);
const stepOf = (state: CaseState, id = A) => {
  const step = state.steps[id];
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};
const statuses = (state: CaseState) => materials.map(({ code }) => materialStatus(stepOf(state), code));

const nr = officer('NR');
const counter = officer('NR', 'COUNTER');
const leadCounter = officer('DRC', 'COUNTER');
const agent = { actorId: 'agent-1', post: 'AGENT', onBehalfOf: 'organisation-1' };
const stranger = officer('HC');
const step = ['input', 'stepId'];
const handedIn = at(fresh, handIn(A, ['M1']));
const bothIn = at(fresh, handIn(A, ['M1', 'M2']));
const checked = at(handedIn, check(A, ['M1'], nr));
/** M1 lies on the counter, without a file. */
const onCounter = handIn(A, ['M1'], counter, { papers: [{ materialCode: 'M1', fileIds: [] }] });
const accepted = at(fresh, accept(A, nr));
const full = at(
  fresh,
  ...Array.from({ length: PAPER_VERSIONS_MAX }, (_, i) => handIn(A, ['M1'], owner, { key: `in-${i}` })),
);

describe.each<[string, [string, CaseState, OperationCommand, string, string[]][]]>([
  [
    'hand in papers 递交材料',
    [
      ['by the department', fresh, handIn(A, ['M1'], nr), 'NOT_ALLOWED', ['input']],
      [
        'by another owner',
        fresh,
        handIn(A, ['M1'], { ...owner, organisationId: 'organisation-2' }),
        'NOT_ALLOWED',
        ['input'],
      ],
      [
        'by an agent of somebody else',
        fresh,
        handIn(A, ['M1'], { ...agent, onBehalfOf: 'x' }),
        'NOT_ALLOWED',
        ['input'],
      ],
      ['at a counter of another department', fresh, handIn(A, ['M1'], officer('HC', 'COUNTER')), 'NOT_ALLOWED', step],
      ['of an unknown step', fresh, handIn(`${CASE_ID}/NO`, ['M1']), 'NOT_FOUND', step],
      ['of no paper', fresh, handIn(A, []), 'INVALID_INPUT', ['input', 'papers']],
      ['of another item’s paper', fresh, handIn(A, ['M3']), 'INVALID_INPUT', ['input', 'papers']],
      ['of one paper twice', fresh, handIn(A, ['M1', 'M1']), 'INVALID_INPUT', ['input', 'papers']],
      ['of an item without papers', fresh, handIn(B, ['M1']), 'INVALID_INPUT', ['input', 'papers']],
      [
        'without a file by the owner',
        fresh,
        handIn(A, ['M1'], owner, { papers: [{ materialCode: 'M1', fileIds: [] }] }),
        'INVALID_INPUT',
        ['input', 'papers', '0', 'fileIds'],
      ],
      [
        'with one file twice',
        fresh,
        handIn(A, ['M1'], owner, { papers: [{ materialCode: 'M1', fileIds: ['f', 'f'] }] }),
        'INVALID_INPUT',
        ['input', 'papers', '0', 'fileIds'],
      ],
      ['that were checked off', checked, handIn(A, ['M2', 'M1']), 'STATE_CONFLICT', ['input', 'papers', '1']],
      ['that an acceptance found complete', at(bothIn, accept(A, nr)), handIn(A, ['M1']), 'STATE_CONFLICT', step],
      ['once too often', full, handIn(A, ['M1']), 'STATE_CONFLICT', ['input', 'papers', '0']],
      ['after the decision', at(accepted, decide(A, nr)), handIn(A, ['M1']), 'STATE_CONFLICT', step],
      [
        'with a stale version',
        fresh,
        handIn(A, ['M1'], owner, { ifVersion: 1 }),
        'VERSION_CONFLICT',
        ['input', 'ifVersion'],
      ],
      ['in a closed case', at(fresh, withdraw()), handIn(A, ['M1']), 'CASE_CLOSED', step],
    ],
  ],
  [
    'check papers 核对材料',
    [
      ['by the owner', handedIn, check(A, ['M1'], owner), 'NOT_ALLOWED', ['input']],
      ['by another department', handedIn, check(A, ['M1'], stranger), 'NOT_ALLOWED', step],
      ['of no paper', handedIn, check(A, [], nr), 'INVALID_INPUT', ['input', 'materialCodes']],
      ['of another item’s paper', handedIn, check(A, ['M3'], nr), 'INVALID_INPUT', ['input', 'materialCodes']],
      [
        'that nobody handed in',
        handedIn,
        check(A, ['M1', 'M2'], nr),
        'STATE_CONFLICT',
        ['input', 'materialCodes', '1'],
      ],
      ['a second time', checked, check(A, ['M1'], nr), 'STATE_CONFLICT', step],
      [
        'with too many words',
        handedIn,
        check(A, ['M1'], nr, { comment: 'x'.repeat(2_001) }),
        'INVALID_INPUT',
        ['input', 'comment'],
      ],
      ['before dispatch', fresh, check(P, ['M1'], stranger), 'INVALID_INPUT', ['input', 'materialCodes']],
    ],
  ],
])('%s is refused', (_operation, rows) => {
  it.each(rows)('%s', (_name, state, command, code, path) => {
    expect(refusal(state, command)).toMatchObject({ code, path });
  });
});

describe('papers of a step', () => {
  it.each<[string, CaseState, string[]]>([
    ['are missing at first', fresh, ['MISSING', 'MISSING']],
    ['are handed in by the owner', handedIn, ['HANDED_IN', 'MISSING']],
    ['are handed in by an agent', at(fresh, handIn(A, ['M2'], agent)), ['MISSING', 'HANDED_IN']],
    [
      'lie on the counter of the lead department, without a file',
      at(fresh, handIn(A, ['M1'], leadCounter, { papers: [{ materialCode: 'M1', fileIds: [] }] })),
      ['HANDED_IN', 'MISSING'],
    ],
    ['are checked off one by one, at the counter too', at(bothIn, check(A, ['M2'], counter)), ['HANDED_IN', 'CHECKED']],
    ['are complete with the acceptance by who saw them on paper', accepted, ['CHECKED', 'CHECKED']],
    ['are complete with the acceptance, checked off or not', at(checked, accept(A, nr)), ['CHECKED', 'CHECKED']],
    ['are what they were when the step is not accepted', at(handedIn, refuse(A, nr)), ['HANDED_IN', 'MISSING']],
  ])('%s', (_name, state, expected) => {
    expect(statuses(state)).toEqual(expected);
  });

  it('keeps every version with who handed it in and when', () => {
    const replaced = at(
      handedIn,
      handIn(A, ['M1'], agent, {
        key: 'again',
        papers: [{ materialCode: 'M1', fileIds: ['file-2'] }],
        comment: '更正盖章页',
      }),
    );
    expect(stepOf(replaced).papers?.['M1']?.versions).toMatchObject([
      { fileIds: ['file-M1'], act: { actorId: owner.actorId } },
      { fileIds: ['file-2'], act: { actorId: 'agent-1', onBehalfOf: 'organisation-1' }, comment: '更正盖章页' },
    ]);
    expect(statuses(replaced)).toEqual(['HANDED_IN', 'MISSING']);
  });

  it('sets what a correction names back, whatever was handed in, checked off or accepted before', () => {
    for (const before of [at(bothIn, check(A, ['M1', 'M2'], nr)), at(bothIn, accept(A, nr))]) {
      const correcting = at(before, requestCorrection(A, nr));
      expect(statuses(correcting)).toEqual(['MISSING', 'CHECKED']);
      const again = at(correcting, handIn(A, ['M1'], owner, { key: 'again' }));
      expect(statuses(again)).toEqual(['HANDED_IN', 'CHECKED']);
      const back = at(again, resubmit(A));
      expect(statuses(at(back, check(A, ['M1'], nr)))).toEqual(['CHECKED', 'CHECKED']);
    }
  });

  it('takes what a correction asked for as handed in, until it is accepted or decided', () => {
    const early = at(fresh, requestCorrection(A, nr), onCounter, resubmit(A));
    expect(statuses(early)).toEqual(['HANDED_IN', 'MISSING']);
    expect(statuses(at(early, accept(A, nr)))).toEqual(['CHECKED', 'CHECKED']);
    const late = at(accepted, requestCorrection(A, nr), onCounter, resubmit(A));
    expect(statuses(late)).toEqual(['HANDED_IN', 'CHECKED']);
    expect(statuses(at(late, decide(A, nr)))).toEqual(['CHECKED', 'CHECKED']);
  });

  it('is unchecked, and still there, when the decision is to be made again', () => {
    const decided = at(checked, accept(A, nr), decide(A, nr));
    const reached = at(
      decided,
      accept(B, officer('DRC')),
      decide(B, officer('DRC')),
      decide(B, officer('EE')),
      accept(P, officer('HC')),
    );
    const undone = [
      at(reached, returnTo(P, officer('HC'), A)),
      at(decided, revoke(A, officer('NR', 'HEAD')), resubmit(A, owner, 'anew')),
    ];
    for (const state of undone) {
      expect(statuses(state)).toEqual(['HANDED_IN', 'MISSING']);
      expect(stepOf(state).papers?.['M1']?.versions).toHaveLength(1);
    }
  });

  it('keeps what was checked off when an acceptance is taken back', () => {
    expect(statuses(at(checked, accept(A, nr), takeBack(A, nr)))).toEqual(['CHECKED', 'MISSING']);
  });

  it('is checked by who may accept the step only', () => {
    expect(refusal(handedIn, check(A, ['M1'], { ...stranger, departmentId: departmentId('EE') })).code).toBe(
      'NOT_ALLOWED',
    );
  });
});

describe('papers that come with the application', () => {
  const submit = (papers: readonly { materialCode: string; fileIds: readonly string[] }[], by = owner) =>
    proposeSubmit(undefined, submitCommand({ catalogue, papers, by }), { caseId: CASE_ID, project, departments });

  it('are handed in from the first moment, by who submits', () => {
    const state = submittedCase({ catalogue, papers: [{ materialCode: 'M2', fileIds: ['f'] }] }, start);
    expect(statuses(state)).toEqual(['MISSING', 'HANDED_IN']);
    expect(stepOf(state).papers?.['M2']?.versions).toMatchObject([{ act: { post: 'OWNER' }, at: start }]);
    expect(state).not.toHaveProperty('papers');
  });

  it.each<[string, { materialCode: string; fileIds: string[] }[], string[]]>([
    ['of no item that applies', [{ materialCode: 'M9', fileIds: ['f'] }], ['input', 'papers', '0', 'materialCode']],
    [
      'twice',
      [
        { materialCode: 'M1', fileIds: ['f'] },
        { materialCode: 'M1', fileIds: ['g'] },
      ],
      ['input', 'papers', '1', 'materialCode'],
    ],
    ['without a file', [{ materialCode: 'M1', fileIds: [] }], ['input', 'papers', '0', 'fileIds']],
  ])('are refused %s', (_name, papers, path) => {
    expect(submit(papers)).toMatchObject({ refusals: [{ code: 'INVALID_INPUT', path }] });
  });

  it('lie on the counter without a file', () => {
    expect(submit([{ materialCode: 'M1', fileIds: [] }], counter)).not.toHaveProperty('refusals');
  });
});
