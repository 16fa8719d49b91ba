import type { CaseState } from '../../case/state';
import type { Organisation } from '../../contracts/people';
import {
  allowed,
  CASE_ID,
  catalogueOf,
  item,
  officer,
  owner,
  refusalOf,
  SUBMITTED_AT,
  submittedCase,
  withdraw,
} from '../../testing/sample';
import { applyForTolerance, rule, tolerate } from '../../testing/tolerance';
import type { OperationCommand } from '../propose';

/** 申请容缺: the owner's word on which the office may accept. */

const A = `${CASE_ID}/A`;
const nr = officer('NR');
const materials = ['M1', 'M2', 'M3'].map((code) => ({ code, name: code, isDeferrable: code !== 'M3' }));
const catalogue = catalogueOf([item('A', { departmentCode: 'NR', materials, toleranceRule: rule() })]);
const bare = submittedCase({ catalogue: catalogueOf([item('A', { departmentCode: 'NR', materials })]) });
const fresh = submittedCase({ catalogue });
const commitment = { statement: '二十日内补齐', signatory: '李某', fileIds: [] };
const apply = (more = {}) => applyForTolerance(A, owner, { materialCodes: ['M1', 'M2'], commitment, ...more });
/** As the office accepts that leaves the rest to the application. */
const accept = (more = {}): OperationCommand => {
  const { materialCodes: _codes, commitment: _commitment, ...rest } = tolerate(A, nr);
  return { ...rest, ...more };
};

const at = (state: CaseState, command: OperationCommand): CaseState => allowed(state, command, SUBMITTED_AT);
const refusal = (state: CaseState, command: OperationCommand, of?: Organisation) =>
  refusalOf(state, command, SUBMITTED_AT, { owner: of });
const stepOf = (state: CaseState) => state.steps[A];

const applied = at(fresh, apply());
const bad: Organisation = { id: 'organisation-1', name: '某公司', hasBadCredit: true };
const codes = ['input', 'materialCodes'];

describe('an application', () => {
  it('stands at the step, whose status and clock stay; a later one takes its place', () => {
    expect(stepOf(applied)).toMatchObject({
      status: 'DISPATCHED',
      toleranceApplication: { materialCodes: ['M1', 'M2'], commitment, act: { actorId: owner.actorId } },
    });
    expect(stepOf(applied)?.version).toBe((stepOf(fresh)?.version ?? 0) + 1);
    const later = at(applied, apply({ key: 'later', materialCodes: ['M2'] }));
    expect(stepOf(later)?.toleranceApplication?.materialCodes).toEqual(['M2']);
  });

  it.each<[string, CaseState, OperationCommand, string, readonly string[], Organisation?]>([
    ['by the office', fresh, applyForTolerance(A, nr), 'NOT_ALLOWED', ['input']],
    ['by another owner', fresh, applyForTolerance(A, { ...owner, organisationId: 'other' }), 'NOT_ALLOWED', ['input']],
    ['for no paper', fresh, apply({ materialCodes: [] }), 'INVALID_INPUT', codes],
    ['for an unknown paper', fresh, apply({ materialCodes: ['M9'] }), 'INVALID_INPUT', codes],
    ['for what is never deferred', fresh, apply({ materialCodes: ['M3'] }), 'TOLERANCE_FORBIDDEN', [...codes, '0']],
    ['where nothing is deferred', bare, apply(), 'TOLERANCE_FORBIDDEN', ['input', 'stepId']],
    ['by an owner of bad credit', fresh, apply(), 'BAD_CREDIT', ['input'], bad],
    [
      'without a name',
      fresh,
      apply({ commitment: { ...commitment, signatory: '' } }),
      'INVALID_INPUT',
      ['input', 'commitment', 'signatory'],
    ],
    ['after the acceptance', at(applied, accept()), apply({ key: 'late' }), 'STATE_CONFLICT', ['input', 'stepId']],
    ['in a case that was withdrawn', at(fresh, withdraw()), apply(), 'CASE_CLOSED', ['input', 'stepId']],
  ])('%s is refused', (_name, state, command, code, path, ...[of]) => {
    expect(refusal(state, command, of)).toMatchObject({ code, path });
  });
});

describe('the office', () => {
  it.each<[string, object, readonly string[], object]>([
    ['accepts as the owner applied', {}, ['M1', 'M2'], commitment],
    ['defers fewer papers', { materialCodes: ['M2'] }, ['M2'], commitment],
    [
      'enters another word, given on paper',
      { commitment: { ...commitment, signatory: '王某' } },
      ['M1', 'M2'],
      { ...commitment, signatory: '王某' },
    ],
  ])('%s', (_name, more, materialCodes, word) => {
    expect(stepOf(at(applied, accept(more)))).toMatchObject({
      status: 'ACCEPTED',
      tolerance: { status: 'OPEN', materialCodes, commitment: word },
    });
  });

  it('defers nothing that the owner did not commit to, unless it has his word for it', () => {
    const one = at(fresh, apply({ materialCodes: ['M1'] }));
    expect(refusal(one, accept({ materialCodes: ['M1', 'M2'] }))).toMatchObject({
      code: 'INVALID_INPUT',
      path: [...codes, '1'],
      received: 'M2',
    });
    expect(stepOf(at(one, tolerate(A, nr, { materialCodes: ['M2'] })))?.tolerance?.materialCodes).toEqual(['M2']);
  });

  it.each([
    [{}, ['input', 'commitment']],
    [{ commitment }, codes],
    [{ materialCodes: ['M1'] }, ['input', 'commitment']],
  ])('names what is missing where the owner has not applied: %j', (more, path) => {
    expect(refusal(fresh, accept(more))).toMatchObject({ code: 'INVALID_INPUT', path, received: 'nothing' });
  });
});
