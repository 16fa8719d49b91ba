import { applyMandateFact, covers, endRefusal, type Mandate, mandateStatus, reaches } from './mandate';

const owner = { actorId: 'owner-1', post: 'OWNER' } as const;
const appointed = (more: Partial<Mandate> = {}): Mandate =>
  applyMandateFact(
    'mandate-1',
    undefined,
    { type: 'mandate.appointed', data: { ownerId: 'organisation-1', agentId: 'agent-1', stageCodes: [], ...more } },
    { act: owner, at: 1_000 },
  );
const ended = (mandate: Mandate): Mandate =>
  applyMandateFact(
    mandate.id,
    mandate,
    { type: 'mandate.ended', data: { reason: '项目完成' } },
    { act: owner, at: 2_000 },
  );

const project = { projectId: 'project-1' };
const whole = { ...project, caseId: 'case-1' };
const inStage = { ...whole, stageCode: '1' };

test.each<[string, Partial<Mandate>, object, boolean, boolean]>([
  ['of the owner: a submission', {}, project, true, true],
  ['of the owner: a case as a whole', {}, whole, true, true],
  ['of a project: a submission there', { projectId: 'project-1' }, project, true, true],
  ['of a project: none of another', { projectId: 'project-2' }, whole, false, false],
  ['of a case: no submission', { caseId: 'case-1' }, project, false, false],
  ['of a case: all of it', { caseId: 'case-1' }, whole, true, true],
  ['of a case: no other', { caseId: 'case-2' }, whole, false, false],
  ['of a stage: its steps', { caseId: 'case-1', stageCodes: ['1'] }, inStage, true, true],
  ['of another stage: to be read only', { caseId: 'case-1', stageCodes: ['2'] }, inStage, true, false],
  ['of a stage: not the case as a whole', { caseId: 'case-1', stageCodes: ['1'] }, whole, true, false],
])('a mandate %s', (_title, more, place, isReached, isCovered) => {
  const mandate = appointed(more);
  expect([reaches(mandate, place as typeof whole), covers(mandate, place as typeof whole)]).toEqual([
    isReached,
    isCovered,
  ]);
});

test('a mandate is in force to the end of its last day, or until it is ended, once', () => {
  const mandate = appointed({ validUntil: '2026-03-02' });
  expect(mandateStatus(mandate, new Date('2026-03-02T23:59:59+08:00'))).toBe('ACTIVE');
  expect(mandateStatus(mandate, new Date('2026-03-03T00:00:00+08:00'))).toBe('EXPIRED');
  expect(mandateStatus(ended(mandate), new Date('2026-03-01T00:00:00Z'))).toBe('ENDED');
  expect(endRefusal(undefined, 'mandate-2', 0)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'mandateId'] });
  expect(endRefusal(mandate, mandate.id, 1)).toBeUndefined();
  expect(endRefusal(ended(mandate), mandate.id, 2)).toMatchObject({
    code: 'STATE_CONFLICT',
    details: { status: 'ENDED', version: 2, changed: { actorId: 'owner-1', at: '1970-01-01T00:00:02.000Z' } },
  });
});
