/**
 * What the rows of approvals are asked of: specimens of steps in one case, cases in every status, and a copy for each
 * operation that is done.
 */
import type { ErrorCode } from '@kuaijin/kit/errors';
import type { CaseStatus } from '@kuaijin/workflow-approvals/case/terms';
import type { Target } from '../access/reaching';
import { subjectOf as actorOf, isOfOffice } from './people';
import {
  type Asker,
  departmentOf,
  type Operation,
  postOf,
  type RefusalFacts,
  type World,
  type WrongState,
} from './refusals';
import { type CaseRow, type Given, isCaseRow, isPossibleFrom, isStepRow, type Row, type StepRow } from './row';
import { Scene } from './scene';
import { changedBy, ownItemOf, type SpecimenName, shapeOf, specimenNames } from './specimens';
import type { Subject } from './subject';

/** A department that takes no part in a specimen. */
const OTHER = 'FIN';

type Refusable = Operation<Row>;

/** Who ended a case. */
const endedBy: Readonly<Record<string, string>> = {
  APPROVED: actorOf('HANDLER'),
  REJECTED: actorOf('HANDLER'),
  WITHDRAWN: actorOf('OWNER'),
};

export class ApprovalsWorld implements World<Row> {
  private constructor(
    readonly scene: Scene,
    readonly driven: World<Row>['driven'],
    readonly specimenCase: string,
    /** One in every status. */
    readonly cases: Readonly<Record<CaseStatus, string>>,
    /** The case in which an operation is done that does not find its step in the specimens' case. */
    private readonly ownCases: ReadonlyMap<string, string>,
  ) {}

  static async open(rows: Readonly<Record<string, Row>>): Promise<ApprovalsWorld> {
    const copies = Object.entries(rows).flatMap(([mutation, row]) =>
      isStepRow(row) && row.isAlone !== true ? [[ownItemOf(mutation), row.on] as const] : [],
    );
    const scene = await Scene.open(Object.fromEntries(copies));
    const from = Date.now();
    const specimenCase = scene.driver.fullCase();
    const small = (['APPROVED', 'REJECTED', 'WITHDRAWN', 'RUNNING'] as const).map((end) => scene.driver.smallCase(end));
    const own = Object.entries(rows).flatMap(([mutation, row]) => {
      const made = ownCase(scene, row);
      return made === undefined ? [] : [made.then((caseId) => [mutation, caseId] as const)];
    });
    const [approved = '', rejected = '', withdrawn = '', running = ''] = await Promise.all(small);
    const ended = { APPROVED: approved, REJECTED: rejected, WITHDRAWN: withdrawn };
    const cases = { RUNNING: await specimenCase, ...ended, FAULTED: await scene.fault(running) };
    const ownCases = new Map(await Promise.all(own));
    await scene.everything.settled();
    return new ApprovalsWorld(scene, { from, to: Date.now() }, cases.RUNNING, cases, ownCases);
  }

  get client() {
    return this.scene.stack;
  }

  get people() {
    return this.scene.people;
  }

  get everything() {
    return this.scene.everything;
  }

  close(): Promise<void> {
    return this.scene.close();
  }

  shared(operation: Refusable): Given {
    const { row } = operation;
    if (isStepRow(row)) return inputOf(operation, subjectOf(this.specimenCase, row.on));
    return inputOf(operation, subjectOf(isCaseRow(row) ? this.cases[row.onCase] : '', 'DISPATCHED'));
  }

  own(operation: Refusable): Given {
    const { shape, row } = operation;
    const caseId = this.ownCases.get(shape.name);
    if (!isStepRow(row)) return inputOf(operation, subjectOf(caseId ?? '', 'DISPATCHED'));
    const subject =
      caseId === undefined ? subjectOf(this.specimenCase, ownItemOf(shape.name)) : subjectOf(caseId, row.on);
    return inputOf(operation, subject);
  }

  holder(operation: Refusable): Promise<string> {
    const { region } = operation.row;
    if (region !== undefined) return this.people.ofRegion(postOf(operation), region);
    return this.people.holder(postOf(operation), departmentOf(operation.row));
  }

  async elsewhere({ shape, row }: Refusable): Promise<Asker[]> {
    if (!isStepRow(row) && !isCaseRow(row)) return [];
    const askers: Asker[] = [];
    for (const post of shape.posts) {
      askers.push({ who: `${post} elsewhere`, token: await this.people.stranger(post), code: 'NOT_FOUND' });
      if (!isOfOffice(post) || row.department === 'ANY') continue;
      const token = await this.people.ofDepartment(post, OTHER);
      // Who oversees the region sees the case of others.
      askers.push({ who: `${post} of ${OTHER}`, token, code: post === 'COUNTER' ? 'NOT_ALLOWED' : 'NOT_FOUND' });
    }
    return askers;
  }

  async wrongStates(operation: Refusable): Promise<WrongState[]> {
    const { row } = operation;
    if (isStepRow(row)) return [...(await this.#steps(operation, row)), ...(await this.#endedCases(operation, row))];
    return isCaseRow(row) ? this.#cases(operation, row) : [];
  }

  async target(operation: Refusable): Promise<Target | undefined> {
    const [state] = await this.wrongStates(operation);
    if (state === undefined) return undefined;
    const { input } = state;
    const department = departmentOf(operation.row);
    return { rule: 'handling', ways: 'ROMD', department, input };
  }

  async #steps(operation: Refusable, row: StepRow): Promise<WrongState[]> {
    const { steps } = await this.scene.state(this.specimenCase);
    const wrong = specimenNames.filter((name) => !isPossibleOn(row, name));
    return wrong.map((name) => {
      const subject = subjectOf(this.specimenCase, name);
      const code = row.instead?.[name];
      const facts = {
        code: 'STATE_CONFLICT',
        path: about(operation),
        status: shapeOf(name).status,
        version: steps[subject.stepId]?.version,
        by: changedBy(name),
      } as const;
      return { name, input: inputOf(operation, subject), facts: code === undefined ? facts : { code } };
    });
  }

  #endedCases(operation: Refusable, row: StepRow): Promise<WrongState[]> {
    const possibleIn: readonly string[] = ['RUNNING', ...(row.inEnded ?? [])];
    const wrong = Object.entries(this.cases).filter(([status]) => !possibleIn.includes(status));
    return Promise.all(
      wrong.map(async ([status, caseId]) => ({
        name: `in a case that is ${status}`,
        input: inputOf(operation, subjectOf(caseId, 'DISPATCHED')),
        facts: await this.#closed(caseId, status, about(operation)),
      })),
    );
  }

  #cases(operation: Refusable, { onCase, alsoIn = [] }: CaseRow): Promise<WrongState[]> {
    const wrong = Object.entries(this.cases).filter(([status]) => ![onCase, ...alsoIn].some((one) => one === status));
    return Promise.all(
      wrong.map(async ([status, caseId]) => {
        const closed = await this.#closed(caseId, status, ['input', 'caseId']);
        // A repair is refused because nothing is broken, whatever became of the case.
        const facts = onCase === 'FAULTED' ? { ...closed, code: 'STATE_CONFLICT' as const } : closed;
        return { name: status, input: inputOf(operation, subjectOf(caseId, '')), facts };
      }),
    );
  }

  /** What a case says that is not running: its own status and version, who ended it and when. */
  async #closed(caseId: string, status: string, path: readonly string[]): Promise<WrongState['facts']> {
    const { head } = await this.scene.state(caseId);
    const codes: Readonly<Record<string, ErrorCode>> = { RUNNING: 'STATE_CONFLICT', FAULTED: 'CASE_FAULTED' };
    const by = status === 'RUNNING' ? {} : { by: endedBy[status] };
    return { code: codes[status] ?? 'CASE_CLOSED', status, path, version: head, ...by } satisfies Partial<RefusalFacts>;
  }
}

const subjectOf = (caseId: string, itemCode: string): Subject => ({
  caseId,
  itemCode,
  stepId: `${caseId}/${itemCode}`,
});

function inputOf({ shape, row }: Refusable, subject: Subject): Given {
  const fields = shape.input.getFields();
  return {
    ...(fields['stepId'] === undefined ? {} : { stepId: subject.stepId }),
    ...(fields['stepIds'] === undefined ? {} : { stepIds: [subject.stepId] }),
    ...(fields['steps'] === undefined ? {} : { steps: [{ stepId: subject.stepId }] }),
    ...(fields['caseId'] === undefined ? {} : { caseId: subject.caseId }),
    ...row.input?.(subject),
  };
}

/** Where a refusal names what the operation is about. */
function about({ shape }: Refusable): readonly string[] {
  const fields = shape.input.getFields();
  if (fields['stepIds'] !== undefined) return ['input', 'stepIds', '0'];
  if (fields['steps'] !== undefined) return ['input', 'steps', '0', 'stepId'];
  return ['input', fields['stepId'] === undefined ? 'caseId' : 'stepId'];
}

function isPossibleOn(row: StepRow, name: SpecimenName): boolean {
  return row.possibleOn?.includes(name) ?? isPossibleFrom(row, shapeOf(name).status);
}

/** A case of its own, where a copy of a specimen does not do. */
function ownCase(scene: Scene, row: Row): Promise<string> | undefined {
  if (isStepRow(row)) return row.isAlone === true ? scene.driver.specimenCase([row.on]) : undefined;
  if (!isCaseRow(row)) return undefined;
  const made = scene.driver.smallCase(row.onCase === 'APPROVED' ? 'APPROVED' : 'RUNNING');
  return row.onCase === 'FAULTED' ? made.then((caseId) => scene.fault(caseId)) : made;
}
