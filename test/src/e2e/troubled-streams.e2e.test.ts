import { RecentWrites } from '@kuaijin/kit/journal/recent-writes';
import { startStack, type TestStack } from '../harness/stack';

const SERVICES = ['Directory', 'Projects', 'Funds', 'Land', 'Approvals', 'Supervision', 'Events'] as const;
const LISTS = `{ ${SERVICES.map(
  (name) => `troubledStreamsOf${name} { nodes { journal stream seq since reason } hasMore }`,
).join(' ')} }`;

type Lists = Record<
  `troubledStreamsOf${(typeof SERVICES)[number]}`,
  { nodes: readonly { stream: string }[]; hasMore: boolean }
>;

let stack: TestStack;
beforeAll(async () => {
  stack = await startStack({ prefix: 'e2e-streams' });
}, 120_000);
afterAll(() => stack?.close());

test('an operator sees in the graph what of each service is held up, and nobody else does', async () => {
  const { mongo } = stack.stack.shared;
  const held = { since: new Date('2026-03-02T01:00:00Z'), seq: 7, reason: 'no milestone has that name' };
  const notes = new RecentWrites(mongo.db(`${stack.config.prefix}_projects`), 'project_journal');
  await notes.hold('project/project-broken', held);
  const lists = await stack.ask<Lists>(LISTS, {}, await stack.token('OPERATOR', { region: '330800' }));
  expect(lists.troubledStreamsOfProjects).toEqual({
    nodes: [
      {
        journal: 'project_journal',
        stream: 'project/project-broken',
        seq: 7,
        since: '2026-03-02T09:00:00+08:00',
        reason: held.reason,
      },
    ],
    hasMore: false,
  });
  const others = SERVICES.filter((name) => name !== 'Projects');
  for (const name of others) expect(lists[`troubledStreamsOf${name}`]).toEqual({ nodes: [], hasMore: false });

  const { errors } = await stack.gql(LISTS, {}, await stack.token('DISPATCHER', { region: '330800' }));
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(SERVICES.map(() => 'NOT_ALLOWED'));
});
