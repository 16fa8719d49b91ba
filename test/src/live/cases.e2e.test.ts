/** What followers of the whole product see, through clients that others wrote. */
import { type RunningGateway, startGateway } from '@kuaijin/gateway';
import { CursorCodec } from '@kuaijin/kit/feed/cursor';
import { logger } from '@kuaijin/kit/logging';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { Graph } from '../demo/graph';
import { officer, owner, readCase, submit, submitted } from '../e2e/case-driver';
import { spawnGateway } from '../harness/processes';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { type Answer, answersOf, codesOf, eventIn, type FollowedEvent, take } from './followers';

const FOLLOW = `subscription ($filter: EventFilter, $after: Cursor) { statusChanged(filter: $filter, after: $after) {
  id cursor type subject sequence reason projectId project { id name } } }`;
const LIGHTS = `subscription ($filter: EventFilter, $after: Cursor) { lightChanged(filter: $filter, after: $after) {
  id cursor type light project { name funding { unsplitAwards { total { yi } } } } } }`;
const CITY = {
  projectId: 'project-QZ-015',
  catalogueCode: 'CN-CITY-45WD',
  conditions: [{ itemCode: 'C5-104', applies: false }],
};

let stack: TestStack;
let other: RunningGateway;

beforeAll(async () => {
  stack = await startStack({ prefix: 'e2e-live', seed: true });
  const subgraphs = Object.fromEntries([...stack.stack.services].map(([name, { url }]) => [name, url]));
  const log = logger('other', { level: 'fatal' });
  other = await startGateway({ config: stack.config, log, subgraphs, port: 0 });
}, 180_000);

afterAll(async () => {
  await other?.close();
  await stack?.close();
});

const head = async (token: string) => (await stack.ask<{ feedHead: string }>('{ feedHead }', {}, token)).feedHead;
const integrator = (region: string) => stack.token('INTEGRATOR', { region, subject: `integrator-${region}` });

describe('who sees what', () => {
  test('followers of the city and of the county see an event of the county, one of another county does not', async () => {
    const [city, county, elsewhere] = await Promise.all(['330800', '330881', '330802'].map(integrator));
    const after = await head(city ?? '');
    const variables = { after, filter: { sources: ['projects'] } };
    const asking = { url: stack.url, query: FOLLOW, variables };
    const following = [city, county].map((token, i) =>
      take(answersOf(i === 0 ? 'socket' : 'stream', { ...asking, token: token ?? '' }), 1),
    );
    const abroad = answersOf('socket', { ...asking, token: elsewhere ?? '' });
    const other = abroad.next();
    const registrar = await stack.token('REGISTRAR', { region: '330881', subject: 'registrar-330881' });
    const registered = `mutation ($input: RegisterProjectInput!) { registerProject(input: $input) {
      project { id } cursor userErrors { code path } } }`;
    const register = (regionId: string, by: string) =>
      stack.ask<{ registerProject: { project: { id: string } | null; userErrors: readonly unknown[] } }>(
        registered,
        { input: { idempotencyKey: `live-${regionId}`, name: `江山 ${regionId}`, regionId } },
        by,
      );
    const { registerProject } = await register('region-330881', registrar);
    expect(registerProject.userErrors).toEqual([]);
    const seen = await Promise.all(following);
    expect(seen.map(([event]) => event?.['projectId'])).toEqual([
      registerProject.project?.id,
      registerProject.project?.id,
    ]);
    // The first that the other county sees is its own.
    const own = await register(
      'region-330802',
      await stack.token('REGISTRAR', { region: '330802', subject: 'registrar-330802' }),
    );
    expect(eventIn((await other).value as Answer)['projectId']).toBe(own.registerProject.project?.id);
    await abroad.return?.();
  });

  test('an owner sees what is its own, with public reasons and no internal opinion, and nothing of another', async () => {
    const ownerA = await owner(stack);
    const ownerB = await stack.token('OWNER', { organisation: 'organisation-other', subject: 'owner-other-1' });
    const dispatcher = await stack.token('DISPATCHER', { region: '330800' });
    const after = await head(dispatcher);
    const asking = { url: stack.url, query: FOLLOW, variables: { after } };
    const ofB = answersOf('socket', { ...asking, token: ownerB });
    let seenByB = 0;
    const watchingB = (async () => {
      for await (const _ of ofB) seenByB += 1;
    })();
    const caseId = await submitted(stack, { key: 'owners', ...CITY });
    const step = (await readCase(stack, caseId)).steps.find(({ item }) => item.code === 'C5-101');
    if (step === undefined) throw new Error('no step');
    const by = await officer(stack, step.departmentId);
    const act = async (mutation: string, input: object, token: string) => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code path } } }`;
      const given = { idempotencyKey: `owners-${mutation}`, stepId: step.id, ...input };
      const { done } = await stack.ask<{ done: { userErrors: unknown } }>(document, { input: given }, token);
      expect([mutation, done.userErrors]).toEqual([mutation, []]);
    };
    await act('acceptStep', { seenOnPaper: true }, by);
    await act('urgeStep', { message: '请尽快' }, dispatcher);
    await act(
      'copyStep',
      { officerIds: [`officer-${step.departmentId.slice('department-'.length)}-head`], note: '内部意见' },
      dispatcher,
    );
    const filter = { caseIds: [caseId], types: ['step.accepted', 'step.urged', 'step.copied'] };
    const followed = { ...asking, variables: { after, filter } };
    const seenBy = async (token: string) =>
      (await take(answersOf('stream', { ...followed, token }), 3)).map(({ type, reason }) => [type, reason]);
    const [accepted, urged] = [
      ['step.accepted', null],
      ['step.urged', '请尽快'],
    ];
    expect(await seenBy(ownerA)).toEqual([accepted, urged, ['step.copied', null]]);
    expect(await seenBy(dispatcher)).toEqual([accepted, urged, ['step.copied', '内部意见']]);
    expect(seenByB).toBe(0);
    await ofB.return?.();
    await watchingB;
    const all = await stack.ask<{ events: { nodes: readonly { reason: string | null }[] } }>(
      `query ($after: Cursor, $id: ID!) { events(after: $after, filter: { caseIds: [$id] }, first: 200) { nodes { reason } } }`,
      { after, id: caseId },
      ownerB,
    );
    expect(all.events.nodes).toEqual([]);
  });

  test('the public follows a case by its code, and only what everybody may know', async () => {
    const { approvalCase } = await submit(stack, { key: 'public', ...CITY });
    const code = approvalCase?.publicCode ?? '';
    const dispatcher = await stack.token('DISPATCHER', { region: '330800' });
    const after = await head(dispatcher);
    const query = `subscription ($code: String!, $after: Cursor) { publicCaseChanged(code: $code, after: $after) {
      cursor time publicCase { code status steps { itemName status } } } }`;
    const answers = answersOf('stream', { url: stack.url, query, variables: { code, after } });
    const step = (await readCase(stack, approvalCase?.id ?? '')).steps.find(({ status }) => status === 'DISPATCHED');
    await stack.ask(
      `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`,
      { input: { idempotencyKey: 'live-public', stepId: step?.id, seenOnPaper: true } },
      await officer(stack, step?.departmentId ?? ''),
    );
    const [change] = await take(answers, 1);
    expect(change?.['publicCase']).toMatchObject({ code, status: 'RUNNING' });
    const wrong = answersOf('socket', { url: stack.url, query, variables: { code: 'no-such-code' } });
    expect(await codesOf(wrong)).toEqual(['NOT_FOUND']);
  });

  test('a person is sent the own messages as they come', async () => {
    const caseId = await submitted(stack, { key: 'messages', ...CITY });
    const step = (await readCase(stack, caseId)).steps.find(({ item }) => item.code === 'C5-101');
    const handler = await officer(stack, step?.departmentId ?? '');
    const after = await head(handler);
    const query = `subscription ($after: Cursor) { notificationReceived(after: $after) { cursor
      notification { id type step { id } } } }`;
    const answers = answersOf('socket', { url: stack.url, token: handler, query, variables: { after } });
    await stack.ask(
      `mutation ($input: UrgeStepInput!) { urgeStep(input: $input) { userErrors { code } } }`,
      { input: { idempotencyKey: 'live-message', stepId: step?.id, message: '请尽快' } },
      await owner(stack),
    );
    interface Message {
      readonly type: string;
      readonly step: { readonly id: string } | null;
    }
    const messages = async () => eventIn((await answers.next()).value as Answer)['notification'] as unknown as Message;
    // Messages about what other tests did come when their turn comes.
    let received = await messages();
    while (received.step?.id !== step?.id || received.type !== 'URGE') received = await messages();
    expect(received).toMatchObject({ type: 'URGE', step: { id: step?.id } });
    await answers.return?.();
  });
});

test('a start that is late turns yellow, then red, and is cleared when it is verified; the money of the group is shown with each', async () => {
  const graph = new Graph(stack.url);
  const registrar = await stack.token('REGISTRAR', { region: '330800', subject: 'registrar-330800' });
  const after = await head(registrar);
  const today = dateOf(new Date());
  const plan = (plannedOn: string, key: string) =>
    stack.ask(
      `mutation ($input: PlanMilestoneInput!) { planMilestone(input: $input) { userErrors { code path } } }`,
      { input: { idempotencyKey: key, projectId: 'project-QZ-015', kind: 'STARTED', plannedOn } },
      registrar,
    );
  const variables = { after, filter: { projectIds: ['project-QZ-015'], sources: ['supervision'] } };
  const answers = answersOf('stream', { url: stack.url, token: registrar, query: LIGHTS, variables });
  const next = async () => {
    const { value } = await answers.next();
    const { type, light, project } = eventIn(value as Answer) as unknown as {
      type: string;
      light: string;
      project: { funding: { unsplitAwards: readonly { total: { yi: string } }[] } };
    };
    expect(project.funding.unsplitAwards.map(({ total }) => Number(total.yi))).toContain(9.3);
    return [type, light];
  };
  /** A plan that is changed clears the alert of the plan before. */
  const comes = async (...wanted: readonly string[]) => {
    for (let seen = await next(); seen.join() !== wanted.join(); seen = await next())
      expect(seen[0]).toBe('alert.cleared');
  };
  await plan(addDays(today, -1), 'late-1');
  await comes('alert.raised', 'YELLOW');
  await plan(addDays(today, -31), 'late-31');
  await comes('alert.raised', 'RED');
  const theOwner = await stack.token('OWNER', {
    organisation: 'organisation-qz-hospital',
    subject: 'owner-qz-hospital-1',
  });
  const fileId = await graph.upload(theOwner, '开工.txt', '已开工');
  const started = { projectId: 'project-QZ-015', kind: 'STARTED' };
  await graph.do(theOwner, 'reportMilestone', { idempotencyKey: 'r', ...started, actualOn: today, fileIds: [fileId] });
  const verifier = await stack.token('VERIFIER', { region: '330800', subject: 'verifier-330800' });
  await graph.do(verifier, 'verifyMilestone', { idempotencyKey: 'v', ...started });
  await comes('alert.cleared', 'GREEN');
  await answers.return?.();
}, 120_000);

describe('cursors', () => {
  test('a client whose gateway is killed goes on at another: nothing missed, nothing twice', async () => {
    const subgraphs = Object.fromEntries([...stack.stack.services].map(([name, { url }]) => [name, url]));
    const killed = await spawnGateway({ prefix: stack.config.prefix, subgraphs });
    const token = await integrator('330800');
    const after = await head(token);
    const publish = (n: number) => {
      const event = { id: `case-killed/${n}`, type: 'step.accepted', source: 'approvals', subject: 'case-killed' };
      const about = { caseId: 'case-killed', regionId: 'region-330800', time: new Date() };
      return stack.stack.shared.feed.publish('approvals', [{ ...event, ...about }]);
    };
    const seen: FollowedEvent[] = [];
    let go = () => {};
    // Half of it, so that however slow the client is something is left for the other one.
    const isKilled = new Promise<void>((resolve) => {
      go = resolve;
    });
    const publishing = (async () => {
      for (let n = 1; n <= 40; n += 1) {
        if (n === 21) await isKilled;
        await publish(n);
      }
    })();
    const follow = async (url: string) => {
      const variables = { after: seen.at(-1)?.cursor ?? after, filter: { caseIds: ['case-killed'] } };
      for await (const answer of answersOf('socket', { url, token, query: FOLLOW, variables })) {
        seen.push(eventIn(answer));
        if (seen.length === 5) {
          await killed.kill();
          go();
        }
        if (seen.length === 40) return;
      }
    };
    await follow(killed.url).catch(() => undefined);
    go();
    expect(seen.length).toBeLessThan(40);
    await follow(other.url);
    await publishing;
    expect(seen.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => `case-killed/${i + 1}`));
  }, 60_000);

  test('resuming after the first of three gives exactly the other two, also through another gateway', async () => {
    const token = await integrator('330800');
    const after = await head(token);
    const caseId = await submitted(stack, { key: 'three', ...CITY });
    const variables = { after, filter: { caseIds: [caseId] } };
    const asking = { url: stack.url, token, query: FOLLOW, variables };
    const all = await take(answersOf('socket', asking), 3);
    const [first] = await take(answersOf('stream', asking), 1);
    const behind = { ...asking, url: other.url, variables: { ...variables, after: first?.cursor } };
    const rest = await take(answersOf('stream', behind), 2);
    expect([first?.id, ...rest.map(({ id }) => id)]).toEqual(all.map(({ id }) => id));
  });

  test('one of another epoch, one that was changed and one of the future are each refused by name', async () => {
    const token = await integrator('330800');
    const given = await head(token);
    const changed = `${given.slice(0, -3)}${given.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    const ahead = stack.stack.shared.feed.cursorBehind([{ stream: 'approvals/3', seq: 1_000_000 }]);
    const elsewhere = new CursorCodec(stack.config.cursorKey, 'another').encode({
      positions: { approvals: 1 },
      isWhole: false,
    });
    for (const [after, code] of [
      [elsewhere, 'CURSOR_EXPIRED'],
      [changed, 'CURSOR_INVALID'],
      [ahead, 'CURSOR_FUTURE'],
    ] as const) {
      for (const transport of ['socket', 'stream'] as const) {
        const asking = { url: stack.url, token, query: FOLLOW, variables: { after } };
        expect([transport, after, await codesOf(answersOf(transport, asking))]).toEqual([transport, after, [code]]);
      }
    }
  });

  test('who wrote reads it through another gateway by the cursor of the payload', async () => {
    const { approvalCase, cursor } = await submit(stack, { key: 'own-write', ...CITY });
    const token = await owner(stack);
    const response = await fetch(other.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: 'query ($id: ID!) { approvalCase(id: $id) { id status } }',
        variables: { id: approvalCase?.id },
        extensions: { reached: cursor, cursor: true },
      }),
    });
    const { data, extensions } = (await response.json()) as { data: unknown; extensions: { cursor: string } };
    expect(data).toEqual({ approvalCase: { id: approvalCase?.id, status: 'RUNNING' } });
    const { events } = await stack.ask<{ events: { nodes: readonly { id: string }[] } }>(
      `query ($after: Cursor, $id: ID!) { events(after: $after, filter: { caseIds: [$id], types: ["case.submitted"] }) { nodes { id } } }`,
      { after: extensions.cursor, id: approvalCase?.id },
      token,
    );
    expect(events.nodes).toEqual([]);
  });

  test('the state as of a cursor, followed from there, is the state that holds at last', async () => {
    const caseId = await submitted(stack, { key: 'state', ...CITY });
    const token = await integrator('330800');
    const read = async () => {
      const response = await fetch(stack.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: 'query ($id: ID!) { approvalCase(id: $id) { steps { id status } } }',
          variables: { id: caseId },
          extensions: { cursor: true },
        }),
      });
      return (await response.json()) as {
        data: { approvalCase: { steps: readonly { id: string; status: string }[] } };
        extensions: { cursor: string };
      };
    };
    const working = (async () => {
      for (const step of (await readCase(stack, caseId)).steps.filter(({ status }) => status === 'DISPATCHED')) {
        await stack.ask(
          `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`,
          { input: { idempotencyKey: `state-${step.id}`, stepId: step.id, seenOnPaper: true } },
          await officer(stack, step.departmentId),
        );
      }
    })();
    const { data, extensions } = await read();
    const states = new Map(data.approvalCase.steps.map(({ id, status }) => [id, status]));
    const query = `subscription ($id: ID!, $after: Cursor) { caseChanged(id: $id, after: $after) { id cursor stepId to } }`;
    const asking = { url: stack.url, token, query, variables: { id: caseId, after: extensions.cursor } };
    const following = answersOf('socket', asking);
    void (async () => {
      for await (const answer of following) {
        const { stepId, to } = eventIn(answer);
        if (typeof stepId === 'string' && typeof to === 'string') states.set(stepId, to);
      }
    })();
    await working;
    const last = (await read()).data.approvalCase.steps;
    await waitFor('the states that were followed', () => last.every(({ id, status }) => states.get(id) === status));
    await following.return?.();
  });
});
