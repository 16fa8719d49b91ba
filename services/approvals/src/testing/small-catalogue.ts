/** A catalogue of a few items for tests: a case under it is worked to its end in no time. */
import { randomUUID } from 'node:crypto';
import { officer, owner, person, projectId, type ServiceFixture } from './service-fixture';
import { type SmallItem, smallBase, smallOverlay } from './small-base';
import { ACCEPT, CASE, type Case, DECIDE, type Payload, SUBMIT } from './submission';
import { until } from './until';

const PUBLISH = `mutation ($input: PublishCatalogueInput!) {
  publishCatalogue(input: $input) { catalogue { version } userErrors { code path ... on InvalidInput { expected received } } } }`;

/** Publishes the next version of a small catalogue. @param more of its overlay @returns its number */
export async function publishSmall(
  fixture: ServiceFixture,
  code: string,
  stages: readonly (readonly SmallItem[])[],
  more?: object,
) {
  const input = {
    idempotencyKey: randomUUID(),
    base: smallBase(code, stages),
    overlay: smallOverlay(code, stages, more),
  };
  const payload = await fixture.field<{ catalogue: { version: number } | null; userErrors: unknown }>(
    person('CATALOGUE_EDITOR'),
    PUBLISH,
    { input },
  );
  if (payload.catalogue === null) throw new Error(JSON.stringify(payload.userErrors));
  return payload.catalogue.version;
}

/** Submits a case under a small catalogue, for a part of the project that no other case is for. */
export async function submittedSmall(fixture: ServiceFixture, catalogueCode: string, more: object = {}): Promise<Case> {
  const idempotencyKey = randomUUID();
  const input = {
    idempotencyKey,
    part: idempotencyKey,
    projectId,
    catalogueCode,
    conditions: [],
    choices: [],
    ...more,
  };
  const payload = await fixture.field<Payload>(owner, SUBMIT, { input });
  if (!payload.approvalCase) throw new Error(JSON.stringify(payload.userErrors));
  return payload.approvalCase;
}

const reader = person('DISPATCHER');
export const readSmall = (fixture: ServiceFixture, id: string): Promise<Case> =>
  fixture.field<Case>(reader, CASE, { id });

/** An officer of the department of a step. */
export const officerOf = ({ departmentId }: { readonly departmentId: string }, post: 'HANDLER' | 'HEAD' = 'HANDLER') =>
  officer(departmentId.replace('department-330800-', ''), post);

/** Accepts and approves whatever waits for it, until the case has a status or nothing is left but what is named. */
export async function workSmall(
  fixture: ServiceFixture,
  id: string,
  isDone: (now: Case) => boolean = ({ status }) => status !== 'RUNNING',
  isLeft: (code: string) => boolean = () => false,
): Promise<Case> {
  await until(async () => {
    const now = await readSmall(fixture, id);
    if (isDone(now)) return true;
    for (const step of now.steps.filter(({ item }) => !isLeft(item.code))) {
      const by = officerOf(step);
      const key = { idempotencyKey: `${step.status}/${step.id}/${step.version}`, stepId: step.id };
      if (step.status === 'DISPATCHED') await fixture.field(by, ACCEPT, { input: { ...key, seenOnPaper: true } });
      if (step.status === 'ACCEPTED') {
        await fixture.field(by, DECIDE, { input: { ...key, decision: 'APPROVE', opinion: '同意' } });
      }
    }
    return false;
  }, 30_000);
  return readSmall(fixture, id);
}
