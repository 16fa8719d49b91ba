/** 3. One department accepts and does nothing: its light, the escalations, the problem; then it decides late. */
import { waitFor } from '../harness/wait';
import type { EventRow } from './follower';
import type { MainCase, Stage } from './stage';

const LADDER = ['YELLOW', 'RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER'];

interface Actor {
  readonly id: string;
}
interface DepartmentRow {
  readonly name: string;
  readonly head: Actor;
  readonly leaderInCharge: Actor;
}
interface ProblemRow {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly origin: string;
  readonly stepId: string | null;
  readonly leader: Actor | null;
}
const DEPARTMENT = 'query ($id: ID!) { department(id: $id) { name head { id } leaderInCharge { id } } }';
const PROBLEMS = `query ($id: ID!) { project(id: $id) { problems(open: true, first: 100) { nodes { id title status origin stepId leader { id } } } } }`;

export async function sceneLate(stage: Stage, { work, lateItem }: MainCase): Promise<void> {
  const { graph, people, checks, follower, projectId } = stage;
  checks.scene(3, 'One department accepts and then does nothing');
  const dispatcher = await people.dispatcher();
  const { id: stepId, departmentId } = await work.step(lateItem);
  const late = await work.waitUntil('the last rung of the ladder', (row) =>
    row.steps.some(
      ({ id, clock }) => id === stepId && promised(clock?.firedRungs ?? []).some(({ kind }) => kind === 'LEADER'),
    ),
  );
  const clock = late.steps.find(({ id }) => id === stepId)?.clock;
  const fired = promised(clock?.firedRungs ?? []);
  checks.equal(
    'yellow, red and three escalations, in order, each once',
    fired.map(({ kind }) => kind),
    LADDER,
  );
  checks.equal('the light of the step is red', clock?.light, 'RED');
  const { department } = await graph.ask<{ department: DepartmentRow }>(dispatcher, DEPARTMENT, { id: departmentId });
  const { department: centre } = await graph.ask<{ department: DepartmentRow }>(dispatcher, DEPARTMENT, {
    id: 'department-330800-DISPATCH',
  });
  checks.note(`${department.name}: ${fired.map(({ kind, at }) => `${kind} ${at.slice(11, 19)}`).join(', ')}`);
  checks.equal(
    'they reach the people that the directory names: head, dispatch centre, leader in charge',
    fired.slice(2).map(({ to }) => to?.id),
    [department.head.id, centre.head.id, department.leaderInCharge.id],
  );
  const rungs = await waitFor('the rungs in the feed', () => {
    const found = follower.events.filter((event) => isRungOf(event, stepId));
    return found.length >= LADDER.length ? found : undefined;
  });
  checks.equal(
    'the feed tells each of them once',
    rungs.map(({ to }) => to),
    LADDER,
  );
  const problem = await waitFor('the problem in supervision', async () => {
    const { project } = await graph.ask<{ project: { problems: { nodes: ProblemRow[] } } }>(dispatcher, PROBLEMS, {
      id: projectId,
    });
    return project.problems.nodes.find((one) => one.stepId === stepId);
  });
  checks.equal(
    'then a problem stands in supervision, opened by the ladder',
    [problem.origin, problem.status],
    ['LADDER', 'OPEN'],
  );
  checks.equal('its leader is the leader in charge', problem.leader?.id, department.leaderInCharge.id);
  const { status } = await work.decide(await work.step(lateItem), { opinion: '同意（逾期）' });
  checks.equal('the department decides late', status, 'APPROVED');
  await signOff(stage, problem.id, departmentId);
}

/** 销号: assigned, claimed done with evidence, and closed by a second person. */
async function signOff({ graph, people, checks }: Stage, problemId: string, departmentId: string): Promise<void> {
  const dispatcher = await people.dispatcher();
  const handler = await people.handler(departmentId);
  const fields = 'problem { status }';
  const on = (what: string) => ({ idempotencyKey: graph.key(what), problemId });
  await graph.do(dispatcher, 'assignProblem', { ...on('assign'), assigneeId: 'officer-330800-WR-1' }, fields);
  const bare = await graph.tryTo(handler, 'claimProblemDone', { ...on('claim'), comment: '已办结' }, fields);
  checks.equal(
    'it cannot be claimed done without evidence',
    bare.userErrors.map(({ code }) => code),
    ['EVIDENCE_NEEDED'],
  );
  const fileId = await graph.upload(handler, '批复.txt', '水土保持方案批复');
  await graph.do(handler, 'claimProblemDone', { ...on('claim'), comment: '已办结', fileIds: [fileId] }, fields);
  const closed = await graph.do<{ userErrors: []; problem: { status: string } }>(
    await people.verifier(),
    'closeProblem',
    { ...on('close'), comment: '属实，销号' },
    fields,
  );
  checks.equal('with evidence a second person signs it off', closed.problem.status, 'VERIFIED_CLOSED');
}

/** Rungs of the promise alone: the limit of the law has a ladder of its own. */
function promised<R extends { readonly limit: string }>(rungs: readonly R[]): readonly R[] {
  return rungs.filter(({ limit }) => limit === 'PROMISED');
}

function isRungOf(event: EventRow, stepId: string): boolean {
  return event.type === 'clock.rung' && event.stepId === stepId;
}
