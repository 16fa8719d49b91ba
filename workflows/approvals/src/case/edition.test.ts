import { proposeSubmit } from '../acts/application/submit';
import { evolve } from '../fold/evolve';
import { CASE_ID, departments, owner, project, SUBMITTED_AT, submitCommand } from '../testing/sample';
import { asEntry, type Proposal } from './draft';
import { EDITION, FIRST_EDITION, isInForce, ruleEditions } from './edition';
import { NewerEntry } from './newer-entry';
import type { CaseEntry } from './state';

/** The first entry of a case as it is written now. */
function submission(): Proposal {
  const proposed = proposeSubmit(undefined, submitCommand(), { caseId: CASE_ID, project, departments });
  if ('refusals' in proposed || proposed[0] === undefined) throw new Error('it was refused');
  return proposed[0];
}

function submitted(v: number, edition?: number): CaseEntry {
  const entry = asEntry(submission(), 1, SUBMITTED_AT);
  const { edition: _edition, ...data } = entry.data as { edition?: number };
  return { ...entry, v, data: { ...data, ...(edition === undefined ? {} : { edition }) } } as CaseEntry;
}

describe('the edition of rules of a case', () => {
  test('is the newest one when it is submitted', () => {
    expect(submission()).toMatchObject({ v: 2, data: { edition: EDITION }, act: { actorId: owner.actorId } });
    expect(evolve(undefined, submitted(2, EDITION)).edition).toBe(EDITION);
  });

  test('is the first where the submission names none, and no mended rule holds then', () => {
    const state = evolve(undefined, submitted(1));
    expect(state.edition).toBeUndefined();
    expect(isInForce('pausesByTime', state)).toBe(false);
    expect(isInForce('pausesByTime', { edition: FIRST_EDITION })).toBe(false);
    expect(isInForce('pausesByTime', { edition: EDITION })).toBe(true);
  });

  test('that this release does not know leaves the case to a newer one', () => {
    expect(() => evolve(undefined, submitted(2, EDITION + 1))).toThrow(NewerEntry);
    expect(() => evolve(undefined, submitted(3, EDITION))).toThrow(NewerEntry);
  });

  test('is closed once histories were recorded under it: what is mended now opens the next', () => {
    const rulesOf = (edition: number) =>
      Object.entries(ruleEditions).flatMap(([rule, since]) => (since === edition ? [rule] : []));
    expect(rulesOf(2)).toEqual([
      'pausesByTime',
      'materialsAsHandedIn',
      'spanClocks',
      'everyLimitRings',
      'failedRulesRefuse',
      'boundedRetries',
      'rejectionInAnyOrder',
      'startCommitsApproved',
      'elementsRenewed',
      'blockedByContent',
      'acceptanceIsTimed',
      'problemPerRevision',
      'documentsIssued',
      'lapsesEscalate',
      'deliveryIsTimed',
      'jointHandling',
    ]);
    expect(rulesOf(3)).toEqual(['refusedSetReleases', 'expiredAskedAnew', 'approvalAwaitsCommit']);
  });
});
