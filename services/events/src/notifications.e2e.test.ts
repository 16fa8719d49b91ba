import { randomBytes } from 'node:crypto';
import { loadConfig } from '@kuaijin/kit/config';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { until } from '@kuaijin/kit/mongo/testing';
import { connectShared, type RunningService, runService, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { KEPT, placeOf, READ_KEPT_DAYS } from './domain/mailbox';
import { Mailboxes } from './model/mailboxes';
import { buildEventsService } from './service';

const prefix = `t-no-${randomBytes(4).toString('hex')}`;
const config = loadConfig({
  ...process.env,
  KUAIJIN_PREFIX: prefix,
  KUAIJIN_ENV: 'test',
  LOG_LEVEL: 'error',
  KUAIJIN_POLL_MS: '20',
});
const DEPARTMENT = 'department-330800-NR';

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;
let seq = 0;

const person = (subject: string): Identity => ({
  subject,
  name: subject,
  posts: ['HANDLER'],
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
});

interface Row {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly text: string;
  readonly isRead: boolean;
}
interface Viewer {
  readonly unreadCount: number;
  readonly notifications: {
    readonly nodes: readonly Row[];
    readonly pageInfo: {
      readonly startCursor: string | null;
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
  };
}

async function ask<T>(identity: Identity, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const VIEWER = `query ($of: [_Any!]!, $first: Int! = 20, $after: String, $last: Int, $before: String, $unreadOnly: Boolean! = false) {
  _entities(representations: $of) { ... on Viewer { unreadCount
    notifications(first: $first, after: $after, last: $last, before: $before, unreadOnly: $unreadOnly) {
      nodes { id type title text isRead } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } } }`;
const MARK = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) {
  viewer { unreadCount } cursor userErrors { code path } } }`;

const viewerOf = async (subject: string, id: string, variables: object = {}): Promise<Viewer | null> => {
  const of = [{ __typename: 'Viewer', id }];
  return (await ask<{ _entities: [Viewer | null] }>(person(subject), VIEWER, { of, ...variables }))._entities[0];
};
const mailbox = async (subject: string, variables: object = {}): Promise<Viewer> => {
  const viewer = await viewerOf(subject, subject, variables);
  if (viewer === null) throw new Error('no viewer');
  return viewer;
};
interface Marked {
  readonly viewer: { readonly unreadCount: number } | null;
  readonly cursor: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const mark = async (subject: string, input: object): Promise<Marked> =>
  (await ask<{ markNotificationsRead: Marked }>(person(subject), MARK, { input })).markNotificationsRead;

const untilMessages = (count: number, subject: string): Promise<void> =>
  until(async () => (await mailbox(subject, { first: 100 })).notifications.nodes.length >= count);

async function publish(source: string, ...events: readonly Partial<FeedEvent>[]): Promise<void> {
  await shared.feed.publish(
    source,
    events.map((event) => {
      seq += 1;
      return { id: `case/c/${seq}`, type: 'step.urged', source, subject: 'c', time: new Date(), ...event };
    }),
  );
}

const actor = (id: string, posts: readonly string[], more: object = {}): Partial<FeedEvent> => ({
  id: `actor/${id}/1`,
  type: 'actor.listed',
  subject: id,
  data: { id, posts, departmentId: DEPARTMENT, ...more },
});

beforeAll(async () => {
  shared = await connectShared(config, 'notifications-test');
  signer = await IdentitySigner.open(config);
  // The events that concern somebody stand in the feed before the service knows who works where.
  await publish('approvals', { data: { recipientDepartmentIds: [DEPARTMENT] }, reason: '请尽快' });
  await publish(
    'directory',
    actor('handler-1', ['HANDLER']),
    actor('handler-2', ['HANDLER']),
    actor('head', ['HEAD']),
    actor('registrar', ['REGISTRAR']),
    actor('owner-1', ['OWNER'], { departmentId: undefined, organisationId: 'organisation-1' }),
  );
  running = await runService(buildEventsService, { name: 'events', port: 0, shared });
});

afterAll(async () => {
  await running.close();
  for (const name of ['events', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

describe('messages', () => {
  it('of a department reach its handlers and its head, and nobody else', async () => {
    await untilMessages(1, 'handler-1');
    await untilMessages(1, 'handler-2');
    await untilMessages(1, 'head');
    const { unreadCount, notifications } = await mailbox('handler-1');
    expect(unreadCount).toBe(1);
    expect(notifications.nodes).toMatchObject([{ type: 'URGE', isRead: false, text: 'c被催办：请尽快' }]);
    expect(await mailbox('registrar')).toMatchObject({ unreadCount: 0, notifications: { nodes: [] } });
  });

  it('are read by nobody else', async () => {
    expect(await viewerOf('handler-2', 'handler-1')).toBeNull();
    const { viewer, userErrors } = await mark('handler-2', { idempotencyKey: 'theft', ids: ['handler-1/1'] });
    expect([viewer, userErrors]).toEqual([null, [{ code: 'NOT_FOUND', path: ['input', 'ids', '0'] }]]);
    expect((await mailbox('handler-1')).unreadCount).toBe(1);
    const events = `query { events(filter: { sources: ["events"] }) { nodes { type subject reason } } }`;
    const subjects = async () =>
      (await ask<{ events: { nodes: { subject: string }[] } }>(person('handler-2'), events)).events.nodes.map(
        ({ subject }) => subject,
      );
    // The feed is written after the mailboxes, so all three have to stand in it.
    await until(
      async () => (await shared.feed.readAfter(undefined, 100, { types: ['notification.created'] })).rows.length === 3,
    );
    expect(await subjects()).toEqual(['handler-2']);
  });

  it('reach persons and owners by name, but not who did it; an event that comes twice is one message', async () => {
    const event: Partial<FeedEvent> = {
      id: 'case/c/delegated',
      type: 'step.delegated',
      act: { actorId: 'handler-1', post: 'HANDLER' },
      data: {
        recipientIds: ['handler-2', 'handler-1'],
        recipientOrganisationIds: ['organisation-1'],
        itemName: '预审',
      },
    };
    await publish('approvals', event);
    await untilMessages(2, 'handler-2');
    await untilMessages(1, 'owner-1');
    const before = (await mailbox('handler-1')).unreadCount;
    // A follower that lost its position reads everything anew.
    await running.close();
    await shared.mongo.db(`${prefix}_events`).collection('feed_positions').deleteMany({}, { comment: LOOKS_AT_ALL });
    running = await runService(buildEventsService, { name: 'events', port: 0, shared });
    await publish('approvals', { data: { recipientIds: ['owner-1'] } });
    await untilMessages(2, 'owner-1');
    expect((await mailbox('handler-2')).notifications.nodes.map(({ title }) => title)).toEqual([
      '转办：“预审”',
      '催办：c',
    ]);
    expect((await mailbox('handler-1')).unreadCount).toBe(before);
  });

  it('are paged, marked as read once by a key, one by one or up to one', async () => {
    const one = 'reader';
    await publish('approvals', ...Array.from({ length: 5 }, () => ({ data: { recipientIds: [one] } })));
    await untilMessages(5, one);
    const first = await mailbox(one, { first: 2 });
    expect(first.notifications.nodes.map(({ id }) => id)).toEqual(['reader/5', 'reader/4']);
    const { endCursor, hasNextPage } = first.notifications.pageInfo;
    expect(hasNextPage).toBe(true);
    // One more message does not shift the next page.
    await publish('approvals', { data: { recipientIds: [one] } });
    await untilMessages(6, one);
    const second = await mailbox(one, { first: 5, after: endCursor });
    expect(second.notifications.nodes.map(({ id }) => id)).toEqual(['reader/3', 'reader/2', 'reader/1']);
    expect(second.notifications.pageInfo.hasNextPage).toBe(false);
    const before = second.notifications.pageInfo.startCursor;
    const back = (await mailbox(one, { last: 2, before })).notifications;
    expect(back.nodes.map(({ id }) => id)).toEqual(['reader/5', 'reader/4']);
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });

    const input = { idempotencyKey: 'some', ids: ['reader/2', 'reader/2', 'reader/5'] };
    const marked = await mark(one, input);
    expect(marked).toMatchObject({ viewer: { unreadCount: 4 }, userErrors: [] });
    expect(await mark(one, input)).toEqual(marked);
    expect((await mark(one, { ...input, ids: ['reader/1'] })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    expect(await mark(one, { idempotencyKey: 'upTo', upTo: 'reader/4' })).toMatchObject({ viewer: { unreadCount: 1 } });
    const unread = (await mailbox(one, { unreadOnly: true })).notifications.nodes;
    expect(unread.map(({ id, isRead }) => [id, isRead])).toEqual([['reader/6', false]]);
    const read = (await mailbox(one)).notifications.nodes.filter(({ isRead }) => isRead);
    expect(read).toHaveLength(5);
  });

  it.each<[string, object, readonly string[]]>([
    ['neither', {}, ['input', 'ids']],
    ['both', { ids: ['reader/1'], upTo: 'reader/1' }, ['input', 'upTo']],
    ['none', { ids: [] }, ['input', 'ids']],
    ['too many', { ids: Array.from({ length: KEPT + 1 }, (_, n) => `reader/${n}`) }, ['input', 'ids']],
  ])('are not marked by %s', async (name, input, path) => {
    const { userErrors } = await mark('reader', { idempotencyKey: `bad ${name}`, ...input });
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', path }]);
  });

  it('come to whoever marked others as read under the id of the event that comes', async () => {
    const one = 'guesser';
    await publish('approvals', { data: { recipientIds: [one] } });
    await untilMessages(1, one);
    const guessed = `case/c/${seq + 1}`;
    expect((await mark(one, { idempotencyKey: guessed, ids: [`${one}/1`] })).userErrors).toEqual([]);
    await publish('approvals', { data: { recipientIds: [one] } });
    await untilMessages(2, one);
  });

  it('of the future are not marked', async () => {
    const { userErrors } = await mark('reader', { idempotencyKey: 'future', upTo: 'reader/999' });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'upTo'] }]);
  });

  it('that were read fall away by their age, and leave their room on the page to those before; unread ones stay', async () => {
    const one = 'archivist';
    await publish('approvals', ...Array.from({ length: 6 }, () => ({ data: { recipientIds: [one] } })));
    await untilMessages(6, one);
    expect(
      (await mark(one, { idempotencyKey: 'old', ids: [2, 3, 4, 6].map((n) => `${one}/${n}`) })).userErrors,
    ).toEqual([]);
    const rows = shared.mongo.db(`${prefix}_events`).collection<{ _id: string }>('notifications');
    const at = new Date(Date.now() - (READ_KEPT_DAYS + 1) * 86_400_000);
    await rows.updateMany({ _id: { $in: [1, 2, 3, 4].map((n) => placeOf(one, n)) } }, { $set: { at } });
    const first = (await mailbox(one, { first: 2 })).notifications;
    expect(first.nodes.map(({ id }) => id)).toEqual([`${one}/6`, `${one}/5`]);
    const rest = (await mailbox(one, { first: 2, after: first.pageInfo.endCursor })).notifications;
    expect(rest).toMatchObject({ nodes: [{ id: `${one}/1`, isRead: false }], pageInfo: { hasNextPage: false } });
  });

  it('before the newest 200 make room', async () => {
    const one = 'busy';
    const many = Array.from({ length: KEPT + 3 }, (_, n) => ({ data: { recipientIds: [one] }, reason: `${n + 1}` }));
    await publish('approvals', ...many);
    await until(async () => (await mailbox(one)).notifications.nodes[0]?.id === `busy/${KEPT + 3}`);
    const { unreadCount, notifications } = await mailbox(one, { first: 100 });
    expect(unreadCount).toBe(KEPT);
    const last = await mailbox(one, { first: 100, after: notifications.pageInfo.endCursor });
    expect(last.notifications.pageInfo.hasNextPage).toBe(false);
    expect(last.notifications.nodes.at(-1)).toMatchObject({ id: 'busy/4', text: 'c被催办：4' });
    const rows = shared.mongo.db(`${prefix}_events`).collection('notifications');
    expect(await rows.countDocuments({ person: one }, { comment: LOOKS_AT_ALL })).toBe(KEPT);
  });

  it('stand in the order of their events, however many come together', async () => {
    const names = ['一', '二', '三', '四', '五', '六'];
    const events = names.map((itemName) => ({ subject: 'many', data: { recipientIds: ['leader-1'], itemName } }));
    await publish('approvals', ...events);
    await untilMessages(names.length, 'leader-1');
    const { nodes } = (await mailbox('leader-1')).notifications;
    expect(nodes.map(({ title }) => title).reverse()).toEqual(names.map((name) => `催办：“${name}”`));
  });
});

describe('mailboxes', () => {
  it('that an earlier release stored are found for the digest once they are opened, a page at a time', async () => {
    const deps = serviceDeps(shared, 'events');
    const before = await Mailboxes.open(deps);
    const found = async () => {
      const persons: string[] = [];
      for await (const some of before.withUnread()) persons.push(...some);
      return persons;
    };
    const everybody = await found();
    expect(everybody).toEqual(expect.arrayContaining(['busy', 'handler-1']));
    expect(everybody).not.toContain('registrar');
    const boxes = shared.mongo.db(`${prefix}_events`).collection('mailboxes');
    await boxes.updateMany({}, { $unset: { hasUnread: 1 } }, { comment: LOOKS_AT_ALL });
    expect(await found()).toEqual([]);
    const after = await Mailboxes.open(deps);
    expect(await found()).toEqual(everybody);
    await Promise.all([before.close(), after.close()]);
  });
});

describe('the digest', () => {
  const portions = [
    { toAccept: 1, dueToday: 0, dueSoon: 0, late: 0 },
    { assigneeId: 'handler-1', toAccept: 0, dueToday: 2, dueSoon: 0, late: 1 },
  ];

  it('is one a person and day: the own steps, all of the department for its head, and what was not read', async () => {
    const day = '2026-03-02';
    const prepared = { type: 'digest.prepared', departmentId: DEPARTMENT, data: { day, portions } };
    const digests = async (subject: string) =>
      (await mailbox(subject, { first: 100 })).notifications.nodes.filter(({ type }) => type === 'DIGEST');
    const before = (await mailbox('handler-1')).notifications.nodes.length;
    await publish('approvals', { ...prepared, id: `digest/${day}/NR` }, { ...prepared, id: `digest/${day}/HC` });
    await publish('approvals', { type: 'digest.closed', id: `digest/${day}/closed`, data: { day } });
    await untilMessages(before + 1, 'handler-1');
    await untilMessages(7, 'reader');
    for (const subject of ['handler-2', 'head']) await until(async () => (await digests(subject)).length > 0);
    expect(await digests('handler-1')).toMatchObject([
      { title: '每日摘要：2026-03-02', text: '已逾期 1 件，今日到期 2 件，待受理 1 件，未读消息 1 条。' },
    ]);
    expect(await digests('handler-2')).toMatchObject([{ text: '待受理 1 件，未读消息 2 条。' }]);
    expect(await digests('head')).toMatchObject([{ text: '已逾期 1 件，今日到期 2 件，待受理 1 件，未读消息 1 条。' }]);
    expect(await digests('reader')).toMatchObject([{ text: '未读消息 1 条。' }]);
    expect(await digests('registrar')).toEqual([]);
  });
});
