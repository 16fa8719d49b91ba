/** 一项目一目录一在办案件: what a project has under way is not submitted again, however it comes to be asked. */
import { randomUUID } from 'node:crypto';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo';
import { openDocuments } from '@kuaijin/kit/read-models';
import { officer, owner, person, projectId, ServiceFixture } from '../testing/service-fixture';
import { publishSmall, workSmall } from '../testing/small-catalogue';
import { WITHDRAW } from '../testing/submission';
import { SubmissionLocks, submissionLocks } from './submission-locks';

interface Payload {
  readonly approvalCase: { readonly id: string; readonly status: string; readonly part: string | null } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly status?: string;
    readonly heldBy?: string | null;
    readonly expected?: string;
  }[];
}

const errors = 'userErrors { code path ... on InvalidInput { expected } ... on StateConflict { status heldBy } }';
const SUBMIT = `mutation ($input: SubmitCaseInput!) {
  submitCase(input: $input) { approvalCase { id status part } ${errors} } }`;
const REVOKE = `mutation ($input: ReasonedStepInput!) { revokeStep(input: $input) { step { id status } ${errors} } }`;
const WHOLE = 'LOCK-WHOLE';
const PARTS = 'LOCK-PARTS';

let fixture: ServiceFixture;
let locks: SubmissionLocks;

beforeAll(async () => {
  fixture = await ServiceFixture.open();
  await publishSmall(fixture, WHOLE, [[{ code: 'A' }]], {});
  await publishSmall(fixture, PARTS, [[{ code: 'A' }]]);
  const model = await openDocuments(fixture.shared.mongo, fixture.database.databaseName, submissionLocks);
  locks = new SubmissionLocks(model, async () => undefined);
});
afterAll(() => fixture?.close());

const inputOf = (catalogueCode: string, more: object = {}) => ({
  idempotencyKey: randomUUID(),
  projectId,
  catalogueCode,
  ...more,
});
const submit = (catalogueCode: string, more: object = {}) =>
  fixture.field<Payload>(owner, SUBMIT, { input: inputOf(catalogueCode, more) });
async function submitted(catalogueCode: string, more: object = {}): Promise<string> {
  const { approvalCase, userErrors } = await submit(catalogueCode, more);
  if (approvalCase === null) throw new Error(JSON.stringify(userErrors));
  return approvalCase.id;
}
const withdraw = async (caseId: string) => {
  const input = { idempotencyKey: randomUUID(), caseId, reason: '项目调整' };
  expect(await fixture.field(owner, WITHDRAW, { input })).toMatchObject({ userErrors: [] });
};
const heldBy = (caseId: string, path = ['input', 'projectId']) => [
  { code: 'STATE_CONFLICT', path, status: 'RUNNING', heldBy: caseId },
];

test('a project that has a case under way is not submitted again, until that case has ended', async () => {
  const first = await submitted(WHOLE);
  expect(await submit(WHOLE)).toEqual({ approvalCase: null, userErrors: heldBy(first) });
  const other = await submitted(PARTS);
  await withdraw(first);
  const second = await submitted(WHOLE);
  expect(await submit(WHOLE)).toMatchObject({ userErrors: heldBy(second) });
  await withdraw(second);
  await withdraw(other);
});

test('a repeated submission is answered as before, also after its case has ended and another is under way', async () => {
  const input = inputOf(WHOLE);
  const again = () => fixture.field<Payload>(owner, SUBMIT, { input });
  const first = (await again()).approvalCase?.id ?? '';
  expect(await again()).toMatchObject({ approvalCase: { id: first }, userErrors: [] });
  await withdraw(first);
  const second = await submitted(WHOLE);
  expect(await again()).toMatchObject({ approvalCase: { id: first }, userErrors: [] });
  await withdraw(second);
});

test('of many who submit it at one moment one is heard', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => submit(WHOLE)));
  const [won, ...more] = answers.flatMap(({ approvalCase }) => approvalCase ?? []);
  expect(more).toEqual([]);
  const refused = answers.flatMap(({ userErrors }) => userErrors);
  expect(refused.map(({ code, heldBy: by }) => [code, by])).toEqual(Array(5).fill(['STATE_CONFLICT', won?.id]));
  await withdraw(won?.id ?? '');
});

test('parts are under way beside one another where the catalogue allows them, each once', async () => {
  const one = await submit(PARTS, { part: '一期' });
  expect(one).toMatchObject({ approvalCase: { part: '一期' }, userErrors: [] });
  const ids = [one.approvalCase?.id ?? '', await submitted(PARTS, { part: '二期' }), await submitted(PARTS)];
  expect(await submit(PARTS, { part: ' 一期 ' })).toMatchObject({ userErrors: heldBy(ids[0] ?? '') });
  expect(await submit(PARTS, { part: null })).toMatchObject({ userErrors: heldBy(ids[2] ?? '') });
  expect(await submit(WHOLE, { part: '一期' })).toMatchObject({
    userErrors: [
      {
        code: 'INVALID_INPUT',
        path: ['input', 'part'],
        expected: 'none: the catalogue takes projects as a whole',
      },
    ],
  });
  for (const id of ids) await withdraw(id);
});

test('a lock whose case never came to be is taken over once it counts as left behind', async () => {
  const claim = { projectId, catalogueCode: PARTS, part: '断' };
  expect(await locks.take(claim, 'case-crashed', 0)).toBeUndefined();
  expect(await submit(PARTS, { part: '断' })).toMatchObject({ userErrors: heldBy('case-crashed') });
  // Who crashed comes again.
  expect(await locks.take(claim, 'case-crashed', 0)).toBeUndefined();
  await fixture.database
    .collection<{ _id: string }>('submission_locks')
    .updateOne({ _id: `${projectId}/${PARTS}/断` }, { $set: { at: new Date(Date.now() - 61_000) } });
  const id = await submitted(PARTS, { part: '断' });
  expect(await submit(PARTS, { part: '断' })).toMatchObject({ userErrors: heldBy(id) });
  await withdraw(id);
});

test('a revocation opens no case while another of the project is under way', async () => {
  const first = await submitted(WHOLE);
  expect(await workSmall(fixture, first)).toMatchObject({ status: 'APPROVED' });
  const second = await submitted(WHOLE);
  const revoke = () => {
    const input = { idempotencyKey: randomUUID(), stepId: `${first}/A`, reason: '违反规定作出' };
    return fixture.field<object>(officer('DRC', 'HEAD'), REVOKE, { input });
  };
  expect(await revoke()).toEqual({ step: null, userErrors: heldBy(second, ['input', 'stepId']) });
  await withdraw(second);
  expect(await revoke()).toMatchObject({ step: { status: 'REVOKED' }, userErrors: [] });
  expect(await submit(WHOLE)).toMatchObject({ userErrors: heldBy(first) });
  await withdraw(first);
});

test('what was submitted before there were locks holds its own from the next start on', async () => {
  const before = await submitted(WHOLE);
  for (const process of [...fixture.processes]) await process.close();
  await fixture.database.collection('submission_locks').deleteMany({}, { comment: LOOKS_AT_ALL });
  await fixture.database
    .collection<{ _id: string }>('rounds')
    .deleteOne({ _id: 'submission-locks' }, { comment: LOOKS_AT_ALL });
  await fixture.start();
  expect(await submit(WHOLE)).toMatchObject({ userErrors: heldBy(before) });
  await withdraw(before);
  await withdraw(await submitted(WHOLE));
});

test('whoever may not submit learns nothing of what is under way', async () => {
  const first = await submitted(WHOLE);
  const stranger = person('OWNER', { organisation: 'organisation-other' });
  const { userErrors } = await fixture.field<Payload>(stranger, SUBMIT, { input: inputOf(WHOLE) });
  expect(JSON.stringify(userErrors)).not.toContain(first);
  await withdraw(first);
});
