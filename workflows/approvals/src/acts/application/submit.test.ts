import { CASE_ID, departments, officer, owner, project, submitCommand, submittedCase } from '../../testing/sample';
import { proposeSubmit } from './submit';

const fresh = submittedCase();

describe('submit 申报', () => {
  const facts = { caseId: CASE_ID, project, departments };
  const codes = (more: Parameters<typeof submitCommand>[0], given = facts as Parameters<typeof proposeSubmit>[2]) => {
    const proposed = proposeSubmit(undefined, submitCommand(more), given);
    return 'refusals' in proposed ? proposed.refusals.map((one) => one.code) : [];
  };

  it('is refused by who may not, for a project that is not there or is another owner’s', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ by: officer('DRC', 'COUNTER') })).toEqual([]);
    expect(codes({ by: officer('NR') })).toEqual(['NOT_ALLOWED']);
    expect(codes({ by: { ...owner, organisationId: 'organisation-2' } })).toEqual(['NOT_ALLOWED']);
    expect(codes({}, { ...facts, project: null })).toEqual(['NOT_FOUND']);
    expect(codes({}, { ...facts, departments: { ...departments, HC: null } })).toEqual(['UNKNOWN_DEPARTMENT']);
  });

  it('keeps every code that applies and the calendar it counts with', () => {
    expect(fresh.calendarVersion).toMatch(/^mainland-/);
    expect(Object.keys(fresh.steps)).toHaveLength(5);
  });
});
