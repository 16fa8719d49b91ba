/** Every operation by every wrong post, in every wrong state, with every argument malformed, through the whole graph. How to add a row: row.ts. */
import type { ErrorCode } from '@kuaijin/kit/errors';
import { type Post, postNames } from '@kuaijin/kit/posts';
import type { CaseStatus } from '@kuaijin/workflow-approvals/domain/case';
import { stepTransitions } from '@kuaijin/workflow-approvals/domain/transitions';
import { ask, documentOf, inParallel, type Outcome, type Refused } from './graph';
import { malformed } from './malformed';
import { subjectOf as actorOf, isOfOffice } from './people';
import { type Bad, isCaseRow, isPossibleFrom, isStepRow, type Row, type StepRow, type Subject } from './row';
import { rows } from './rows';
import { type CaseSpecimens, Scene } from './scene';
import { type MutationShape, mutations } from './schema';
import { changedBy, type SpecimenName, shapeOf, specimenNames, withoutSpecimen } from './specimens';

const AT_ONCE = 8;
/** A department that takes no part in a specimen. */
const OTHER = 'FIN';

const table = mutations.map((shape) => [shape.name, shape, rows[shape.name]] as const);
const known = table.flatMap(([name, shape, row]) => (row === undefined ? [] : [[name, { shape, row }] as const]));

interface Operation {
  readonly shape: MutationShape;
  readonly row: Row;
}

describe('the table', () => {
  test('has a row for every mutation of approvals, and none besides', () => {
    expect(Object.keys(rows).sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  test('has a specimen for every status of a step, or says why not', () => {
    const statuses = new Set([...specimenNames.map((name) => shapeOf(name).status), ...withoutSpecimen]);
    expect([...statuses].sort()).toEqual(
      [...new Set(stepTransitions.flatMap(({ from, to }) => (from === null ? [to] : [from, to])))].sort(),
    );
  });
});

describe('refusals', () => {
  let scene: Scene;
  let specimenCase: string;
  let cases: CaseSpecimens;
  const driven = { from: 0, to: 0 };

  beforeAll(async () => {
    scene = await Scene.open();
    driven.from = Date.now();
    specimenCase = await scene.driver.specimenCase();
    const [approved, rejected, withdrawn, running] = await Promise.all(
      (['APPROVED', 'REJECTED', 'WITHDRAWN', 'RUNNING'] as const).map((end) => scene.driver.smallCase(end)),
    );
    cases = {
      RUNNING: specimenCase,
      APPROVED: approved ?? '',
      REJECTED: rejected ?? '',
      WITHDRAWN: withdrawn ?? '',
      FAULTED: await scene.fault(running ?? ''),
    };
    driven.to = Date.now();
  }, 120_000);
  afterAll(() => scene?.close());

  const subjectOf = (caseId: string, itemCode: string): Subject => ({
    caseId,
    itemCode,
    stepId: `${caseId}/${itemCode}`,
  });

  /** A subject on which the operation is possible; it is not done. */
  function shared(row: Row): Subject {
    if (isStepRow(row)) return subjectOf(specimenCase, row.on);
    return subjectOf(isCaseRow(row) ? cases[row.onCase] : '', 'DISPATCHED');
  }

  /** The same in a case of its own. */
  async function own(row: Row): Promise<Subject> {
    if (isStepRow(row)) return subjectOf(await scene.driver.specimenCase([row.on]), row.on);
    if (!isCaseRow(row)) return subjectOf('', '');
    const caseId = await scene.driver.smallCase(row.onCase === 'APPROVED' ? 'APPROVED' : 'RUNNING');
    return subjectOf(row.onCase === 'FAULTED' ? await scene.fault(caseId) : caseId, 'DISPATCHED');
  }

  let keys = 0;
  function inputOf({ shape, row }: Operation, subject: Subject): Record<string, unknown> {
    keys += 1;
    const fields = shape.input.getFields();
    return {
      idempotencyKey: `refused-${keys}`,
      ...(fields['stepId'] === undefined ? {} : { stepId: subject.stepId }),
      ...(fields['stepIds'] === undefined ? {} : { stepIds: [subject.stepId] }),
      ...(fields['caseId'] === undefined ? {} : { caseId: subject.caseId }),
      ...row.input?.(subject),
    };
  }

  const asks = ({ shape, row }: Operation): Post => row.as ?? shape.posts[0] ?? 'HANDLER';
  const department = ({ row }: Operation): string =>
    row.department === undefined || row.department === 'ANY' ? 'DRC' : row.department;
  const perform = (operation: Operation, input: unknown, token?: string): Promise<Outcome> =>
    ask(scene.stack, documentOf(operation.shape), input, token);
  const holder = (operation: Operation, post = asks(operation)) => scene.people.holder(post, department(operation));
  /** Where a refusal names what the operation is about. */
  const about = ({ shape }: Operation): readonly string[] => {
    const fields = shape.input.getFields();
    if (fields['stepIds'] !== undefined) return ['input', 'stepIds', '0'];
    return ['input', fields['stepId'] === undefined ? 'caseId' : 'stepId'];
  };

  async function changesNothing(work: () => Promise<void>): Promise<void> {
    const before = await scene.everything();
    await work();
    expect(await scene.everything()).toEqual(before);
  }

  test('the specimens are what they are named', async () => {
    const { steps } = await scene.state(specimenCase);
    const statuses = Object.fromEntries(specimenNames.map((name) => [name, steps[`${specimenCase}/${name}`]?.status]));
    expect(statuses).toEqual(Object.fromEntries(specimenNames.map((name) => [name, shapeOf(name).status])));
    for (const [status, caseId] of Object.entries(cases)) expect(await scene.state(caseId)).toMatchObject({ status });
  });

  describe.each(known)('%s', (_name, operation) => {
    const { shape, row } = operation;

    test('by a wrong post, in a wrong place, by nobody', async () => {
      const subject = shared(row);
      const wanted: { who: string; token: string | undefined; code: ErrorCode }[] = [];
      const wrong = postNames.filter((post) => !shape.posts.includes(post));
      for (const post of wrong)
        wanted.push({ who: post, token: await scene.people.placed(post, department(operation)), code: 'NOT_ALLOWED' });
      if (wrong.length > 0)
        wanted.push({ who: 'all of these', token: await scene.people.placed(wrong), code: 'NOT_ALLOWED' });
      wanted.push({ who: 'nobody', token: undefined, code: 'UNAUTHENTICATED' });
      if (isStepRow(row) || isCaseRow(row)) {
        for (const post of shape.posts) {
          wanted.push({ who: `${post} elsewhere`, token: await scene.people.stranger(post), code: 'NOT_FOUND' });
          if (isOfOffice(post) && row.department !== 'ANY')
            wanted.push({
              who: `${post} of ${OTHER}`,
              token: await scene.people.ofDepartment(post, OTHER),
              code: 'NOT_ALLOWED',
            });
        }
      }
      await changesNothing(async () => {
        const found = await inParallel(wanted, AT_ONCE, async ({ who, token }) => {
          const { refusals } = await perform(operation, inputOf(operation, subject), token);
          return { who, code: refusals[0]?.code };
        });
        expect(found).toEqual(wanted.map(({ who, code }) => ({ who, code })));
      });
    });

    if (isStepRow(row)) {
      test('in a wrong state', () => changesNothing(() => inWrongStates(operation, row)));
      test('in a case that is not running', () => changesNothing(() => inEndedCases(operation, row)));
    } else if (isCaseRow(row)) {
      test('in a case of another status', () =>
        changesNothing(() => onWrongCases(operation, [row.onCase, ...(row.alsoIn ?? [])])));
    }

    test('with every argument malformed; then it is done, and its key means that for ever', async () => {
      const subject = await own(row);
      const token = await holder(operation);
      const good = inputOf(operation, subject);
      const system: Bad[] = 'free' in row ? [] : [['idempotencyKey', '~key']];
      const wrong = malformed(shape.input, good, row, [...system, ...(row.bad ?? [])]);
      await changesNothing(async () => {
        const found = await inParallel(wrong, AT_ONCE, async ({ name, input, path }) => {
          const { refusals } = await perform(operation, input, token);
          const refusal = refusals.find((one) => isAt(path, one)) ?? refusals[0];
          const at = refusal !== undefined && isAt(path, refusal) ? path : refusal?.path;
          return { name, code: refusal?.code, path: at, tells: tellsEnough(refusal) };
        });
        expect(found).toEqual(wrong.map(({ name, code, path }) => ({ name, code, path, tells: true })));
      });
      if ('isNotDone' in row) return;
      const done = await perform(operation, good, token);
      expect(done.refusals).toEqual([]);
      await changesNothing(async () => {
        expect(await perform(operation, good, token)).toMatchObject({ isError: false, refusals: [] });
        if (row.keepsNoKey === true) return;
        const { refusals } = await perform(operation, otherContent(operation, good), token);
        expect(refusals[0]).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
        expect(refusals[0]?.path.slice(0, 2)).toEqual(
          shape.hasResults ? expect.anything() : ['input', 'idempotencyKey'],
        );
      });
    });
  });

  async function inWrongStates(operation: Operation, row: StepRow): Promise<void> {
    const token = await holder(operation);
    const { steps } = await scene.state(specimenCase);
    const wrong = specimenNames.filter((name) => !isPossibleOn(row, name));
    const found = await inParallel(wrong, AT_ONCE, async (name) => {
      const { refusals } = await perform(operation, inputOf(operation, subjectOf(specimenCase, name)), token);
      return { name, ...seen(refusals[0]) };
    });
    expect(found).toEqual(
      wrong.map((name) => {
        const code = row.instead?.[name];
        if (code !== undefined) return expect.objectContaining({ name, code });
        return {
          name,
          code: 'STATE_CONFLICT',
          path: about(operation),
          status: shapeOf(name).status,
          version: steps[`${specimenCase}/${name}`]?.version,
          by: changedBy(name),
          isInTime: true,
        };
      }),
    );
  }

  async function inEndedCases(operation: Operation, row: StepRow): Promise<void> {
    const token = await holder(operation);
    const possibleIn: readonly string[] = ['RUNNING', ...(row.inEnded ?? [])];
    for (const [status, caseId] of Object.entries(cases).filter(([one]) => !possibleIn.includes(one))) {
      const { refusals } = await perform(operation, inputOf(operation, subjectOf(caseId, 'DISPATCHED')), token);
      expect({ in: status, ...seen(refusals[0]) }).toEqual(await closedBy(caseId, status, about(operation)));
    }
  }

  async function onWrongCases(operation: Operation, possibleOn: readonly CaseStatus[]): Promise<void> {
    const token = await holder(operation);
    for (const [status, caseId] of Object.entries(cases).filter(([one]) => !possibleOn.some((on) => on === one))) {
      const { refusals } = await perform(operation, inputOf(operation, subjectOf(caseId, '')), token);
      const closed = await closedBy(caseId, status, ['input', 'caseId']);
      // A repair is refused because nothing is broken, whatever became of the case.
      const code = possibleOn.includes('FAULTED') ? 'STATE_CONFLICT' : closed.code;
      expect({ in: status, ...seen(refusals[0]) }).toEqual({ ...closed, code });
    }
  }

  const endedBy: Readonly<Record<string, string>> = {
    APPROVED: actorOf('HANDLER'),
    REJECTED: actorOf('HANDLER'),
    WITHDRAWN: actorOf('OWNER'),
  };

  /** What a case says that is not running: its own status and version, who ended it and when. */
  async function closedBy(caseId: string, status: string, path: readonly string[]) {
    const { head } = await scene.state(caseId);
    const code = { RUNNING: 'STATE_CONFLICT', FAULTED: 'CASE_FAULTED' }[status] ?? 'CASE_CLOSED';
    const by = status === 'RUNNING' ? expect.anything() : endedBy[status];
    return { in: status, status, code, path, version: head, by, isInTime: true };
  }

  const seen = (refusal: Refused | undefined) => ({
    code: refusal?.code,
    path: refusal?.path,
    status: refusal?.status,
    version: refusal?.version,
    by: refusal?.changed?.actor?.id,
    isInTime: isInTime(refusal?.changed?.at),
  });

  function isInTime(at: string | undefined): boolean {
    return at === undefined || (Date.parse(at) >= driven.from && Date.parse(at) <= driven.to);
  }
});

function isPossibleOn(row: StepRow, name: SpecimenName): boolean {
  return row.possibleOn?.includes(name) ?? isPossibleFrom(row, shapeOf(name).status);
}

/** The argument itself, or one around or within it. */
const isAt = (path: readonly string[], { path: named }: Refused): boolean =>
  named.length > 1 && named.every((part, at) => at >= path.length || path[at] === part);

/** What was wanted and what came; a conflict tells the state instead. */
function tellsEnough(refusal: Refused | undefined): boolean {
  if (refusal?.code === 'VERSION_CONFLICT') return refusal.status !== undefined && refusal.version !== undefined;
  return (
    typeof refusal?.expected === 'string' && (refusal.code !== 'INVALID_INPUT' || typeof refusal.received === 'string')
  );
}

/** The same key with something else in it. */
function otherContent({ shape, row }: Operation, good: Record<string, unknown>): Record<string, unknown> {
  if (row.other !== undefined) return { ...good, ...row.other };
  const isText = ({ type }: { readonly type: unknown }) => /^String!?$/.test(String(type));
  const name = Object.values(shape.input.getFields()).find(isText)?.name;
  return name === undefined ? { ...good, ifVersion: 1 } : { ...good, [name]: `另${String(good[name] ?? '')}` };
}
