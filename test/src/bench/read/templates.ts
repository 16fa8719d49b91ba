/**
 * One of everything, made by the product itself, from which the many are copied: so that what is measured has the shape
 * that is really stored.
 */
import { randomUUID } from 'node:crypto';
import type { ServiceName } from '@kuaijin/dev/compose/services';
import type { Document } from 'mongodb';
import { owner, submitted, workToTheEnd } from '../../e2e/case-driver';
import { publishSmall, type SmallItem } from '../../e2e/small-catalogue';
import { startStack, type TestStack } from '../../harness/stack';
import { waitFor } from '../../harness/wait';
import { STEPS_OF_A_CASE } from './sizes';

/** In whose inbox the open steps lie. */
export const DEPARTMENT = 'department-330800-NR';
export const PROJECT = 'project-QZ-015';
const CATALOGUE = 'BENCH-READ';

/** Every document that the making of one thing left, by collection. */
export type Left = ReadonlyMap<string, readonly Document[]>;

/** What is copied. */
export interface Templates {
  readonly project: Document;
  readonly projectJournal: readonly Document[];
  readonly watchJournal: readonly Document[];
  readonly problemJournal: readonly Document[];
  readonly open: CaseTemplate;
  readonly ended: CaseTemplate;
}

/** A case as the store holds it. */
export interface CaseTemplate {
  readonly id: string;
  readonly publicCode: string;
  readonly document: Document;
  readonly steps: readonly Document[];
  readonly states: readonly Document[];
  readonly journal: readonly Document[];
}

/** Makes one of everything in a fresh deployment, seeds included. */
export async function makeTemplates(prefix: string): Promise<Templates> {
  // What the directory told lately has the open cases of its departments judged anew at the next start.
  const seededAt = new Date(Date.now() - 7 * 86_400_000);
  const stack = await startStack({ sharedPrefix: prefix, seed: true, seededAt });
  try {
    await publishSmall(stack, CATALOGUE, [items()]);
    const submission = { projectId: PROJECT, catalogueCode: CATALOGUE };
    const ended = await submitted(stack, { ...submission, key: `${prefix}/ended` });
    await workToTheEnd(stack, ended);
    const open = await submitted(stack, { ...submission, key: `${prefix}/open` });
    const problemId = await raiseProblem(stack);
    const of = (service: ServiceName) => stack.stack.shared.mongo.db(`${prefix}_${service}`);
    const journal = async (service: ServiceName, name: string, stream: string) =>
      of(service).collection(name).find({ stream }).toArray();
    const [project] = await of('projects').collection<{ _id: string }>('projects').find({ _id: PROJECT }).toArray();
    if (project === undefined) throw new Error(`${PROJECT} is not there`);
    await waitFor(
      'the watch of the project',
      async () => (await journal('supervision', 'watch_journal', `watch/${PROJECT}`)).length > 0,
    );
    const caseTemplate = async (id: string): Promise<CaseTemplate> => {
      const [document] = await of('approvals').collection<{ _id: string }>('cases').find({ _id: id }).toArray();
      if (document === undefined) throw new Error(`${id} is not there`);
      const steps = await of('approvals').collection('steps').find({ caseId: id }).toArray();
      const states = await of('approvals').collection('step_states').find({ caseId: id }).toArray();
      if (steps.length !== STEPS_OF_A_CASE) throw new Error(`${id} has ${steps.length} steps`);
      const { publicCode } = document as unknown as { readonly publicCode: string };
      return {
        id,
        publicCode,
        document,
        steps,
        states,
        journal: await journal('approvals', 'case_journal', `case/${id}`),
      };
    };
    return {
      project,
      projectJournal: await journal('projects', 'project_journal', `project/${PROJECT}`),
      watchJournal: await journal('supervision', 'watch_journal', `watch/${PROJECT}`),
      problemJournal: await journal('supervision', 'problem_journal', problemId),
      open: await caseTemplate(open),
      ended: await caseTemplate(ended),
    };
  } finally {
    await stack.close();
  }
}

/** The first item is the department's, the others are those of others. */
const items = (): readonly SmallItem[] =>
  Array.from({ length: STEPS_OF_A_CASE }, (_, n) => ({
    code: `BENCH-${n}`,
    department: n === 0 ? 'NR' : n % 2 === 0 ? 'HC' : 'DRC',
    promisedWorkingDays: 20,
  }));

async function raiseProblem(stack: TestStack): Promise<string> {
  const input = { idempotencyKey: randomUUID(), projectId: PROJECT, category: 'LAND', title: '用地未落实' };
  const { raiseProblem: raised } = await stack.ask<{ raiseProblem: { problem: { id: string } | null } }>(
    'mutation ($input: RaiseProblemInput!) { raiseProblem(input: $input) { problem { id } userErrors { code path } } }',
    { input },
    await owner(stack),
  );
  if (raised.problem === null) throw new Error('the problem was not raised');
  return raised.problem.id;
}
