/** Messages leave the house: through a real SMTP server and a real receiver of HTTP, with Temporal in between. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@kuaijin/kit/config';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { until } from '@kuaijin/kit/mongo/testing';
import { connectShared, type RunningService, runService, type SharedDeps } from '@kuaijin/kit/service';
import { messageChannels, messageWorkflowId } from '@kuaijin/workflow-events/messages/contracts';
import { Registry } from 'prom-client';
import { buildEventsService } from '../service';
import { startReceiver, type TestReceiver } from '../webhooks/testing/receiver';
import { type MailServer, startMailServer } from './testing/mail-server';
import { type AnsweredPayload, messageClient, officer } from './testing/message-client';

const prefix = `t-msg-${randomBytes(4).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'messages-'));

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;
let mail: MailServer;
let gateway: TestReceiver;
let seq = 0;
const persons = new Set<string>();
const { ask, act, deliveriesOf } = messageClient({ url: () => running.url, signer: () => signer });

beforeAll(async () => {
  [mail, gateway] = await Promise.all([startMailServer(), startReceiver()]);
  gateway.answerBy(() => 200);
  const from = { name: '快进', address: 'noreply@example.gov.cn' };
  const json = { to: '{{recipient}}', content: '{{text}}', id: '{{id}}', code: '{{code}}' };
  const http = { kind: 'http', url: `${gateway.url}/{{kind}}`, headers: { 'x-name': '{{item}}' }, body: { json } };
  const channels = {
    EMAIL: { kind: 'smtp', host: '127.0.0.1', port: mail.port, security: 'none', from, timeoutMs: 2000 },
    SMS: http,
  };
  const file = join(folder, 'channels.json');
  writeFileSync(file, JSON.stringify(channels));
  const config = loadConfig({
    ...process.env,
    KUAIJIN_PREFIX: prefix,
    KUAIJIN_ENV: 'test',
    LOG_LEVEL: 'error',
    KUAIJIN_POLL_MS: '20',
    KUAIJIN_POSTS_CONFIRMED_BY: 'directory',
    KUAIJIN_MESSAGE_CHANNELS: file,
    KUAIJIN_PUBLIC_URL: 'https://kuaijin.example.gov.cn/',
    KUAIJIN_MESSAGE_RETRY_MS: '200',
    KUAIJIN_MESSAGE_RETRY_LONGEST_MS: '500',
    KUAIJIN_MESSAGE_GIVE_UP_MS: '3000',
  });
  shared = await connectShared(config, 'messages-test');
  signer = await IdentitySigner.open(config);
  running = await runService(buildEventsService, { name: 'events', port: 0, shared });
}, 120_000);

afterAll(async () => {
  for (const person of persons) {
    for (const channel of messageChannels) {
      const workflow = shared.temporal.client.workflow.getHandle(messageWorkflowId(prefix, { person, channel }));
      await workflow.terminate('the test is over').catch(() => undefined);
    }
  }
  await running.close();
  await Promise.all([mail.close(), gateway.close()]);
  for (const name of ['events', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
  rmSync(folder, { recursive: true });
});

const publish = (source: string, ...events: readonly (Partial<FeedEvent> & Pick<FeedEvent, 'subject' | 'type'>)[]) =>
  shared.feed.publish(
    source,
    events.map((event) => {
      seq += 1;
      return { id: `${event.subject}/${seq}`, source, time: new Date(), ...event };
    }),
  );

const list = (subject: string, posts: readonly string[]) => {
  persons.add(subject);
  const data = { name: subject, posts: [...posts], departmentId: 'department-330800-DRC' };
  return publish('directory', { subject, type: 'actor.changed', data });
};

/** Something that is urged, to a person. */
const urge = (person: string, data: Readonly<Record<string, string>> = {}, more: Partial<FeedEvent> = {}) =>
  publish('approvals', {
    ...{ subject: `case-${person}`, type: 'step.urged', reason: '内部意见：请加快', caseId: `case-${person}` },
    visibility: { rule: 'handling', regionScopes: ['330800'], departmentIds: ['department-330800-DRC'] },
    data: { recipientIds: [person], itemName: '施工许可', projectName: '市人民医院迁建', ...data },
    ...more,
  });

const mailsTo = (address: string) => mail.received.filter(({ to }) => to.includes(address));

/** Gives an address and verifies it by the code that comes there. */
async function withMail(subject: string): Promise<{ readonly identity: Identity; readonly address: string }> {
  const identity = officer(subject);
  const address = `${subject}@example.gov.cn`;
  await list(subject, ['HANDLER']);
  const given = await act('setMessageAddress', { channel: 'EMAIL', address }, identity);
  expect(given.userErrors).toEqual([]);
  await until(async () => mailsTo(address).length === 1, 20_000);
  const code = /验证码(\d{6})/.exec(mailsTo(address)[0]?.text ?? '')?.[1];
  const { preferences } = await act('verifyMessageAddress', { channel: 'EMAIL', code }, identity);
  expect(preferences?.channels.find(({ channel }) => channel === 'EMAIL')).toMatchObject({ address, triesLeft: null });
  await act('setMessagePreferences', { atAnyHour: true }, identity);
  return { identity, address };
}

/** The newest that the gateway was sent for a number. */
function sentTo(number: string): { readonly to: string; readonly code: string } {
  return allSentTo(number).at(-1) ?? { to: '', code: '' };
}

const allSentTo = (number: string) =>
  sms()
    .map(({ event }) => event as unknown as { readonly to: string; readonly code: string })
    .filter(({ to }) => to === number);

const sms = () => gateway.received.filter(({ path }) => path.startsWith('/hook/'));

async function withSms(identity: Identity, number: string): Promise<void> {
  const before = allSentTo(number).length;
  await act('setMessageAddress', { channel: 'SMS', address: number }, identity);
  await until(() => allSentTo(number).length > before, 20_000);
  const { code } = sentTo(number);
  const { userErrors } = await act('verifyMessageAddress', { channel: 'SMS', code }, identity);
  expect(userErrors).toEqual([]);
}

test('an address is verified by the code that comes there; then messages come, with the fact, the project and a link', async () => {
  const { identity, address } = await withMail('officer-1');
  await urge('officer-1');
  await until(async () => mailsTo(address).length === 2, 20_000);
  const [, urged] = mailsTo(address);
  expect(urged?.subject).toBe('【快进】催办：“施工许可”');
  expect(urged?.text).toContain('项目：市人民医院迁建');
  expect(urged?.text).toContain('https://kuaijin.example.gov.cn/messages/officer-1%2F1');
  expect(urged?.raw).not.toContain('内部意见');
  expect(urged?.text).not.toContain('内部意见');
  const deliveries = await deliveriesOf(identity);
  expect(deliveries).toMatchObject([
    { channel: 'EMAIL', type: 'URGE', status: 'DELIVERED', attempts: 1, failure: null },
    { channel: 'EMAIL', type: null, status: 'DELIVERED' },
  ]);
  expect(urged?.messageId).toBe(`<${deliveries[0]?.messageId}@example.gov.cn>`);
}, 60_000);

test('a wrong code is counted, after five a new one is needed, and five codes an hour are all there are', async () => {
  await list('officer-2', ['HANDLER']);
  const identity = officer('officer-2');
  const give = () => act('setMessageAddress', { channel: 'SMS', address: '13800000000' }, identity);
  const tryCode = (code: string) => act('verifyMessageAddress', { channel: 'SMS', code }, identity);
  const smsOf = ({ preferences }: AnsweredPayload) => preferences?.channels.find(({ channel }) => channel === 'SMS');
  expect(smsOf(await give())).toMatchObject({ address: null, pendingAddress: '13800000000', triesLeft: 5 });
  await until(() => sms().length === 1, 20_000);
  const sent = sentTo('13800000000');
  expect(sent).toMatchObject({ to: '13800000000', code: expect.stringMatching(/^\d{6}$/) });
  const wrong = sent.code === '000000' ? '000001' : '000000';
  for (const left of [4, 3, 2, 1])
    expect(smsOf(await tryCode(wrong))).toMatchObject({ address: null, triesLeft: left });
  expect(smsOf(await tryCode(wrong))).toMatchObject({ address: null, triesLeft: null });
  expect((await tryCode(sent.code)).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  for (let i = 0; i < 4; i += 1) expect((await give()).userErrors).toEqual([]);
  expect((await give()).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['input', 'channel'] }]);
  const offered = await act('setMessageAddress', { channel: 'MESSENGER', address: 'officer' }, identity);
  expect(offered.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
}, 60_000);

test('names that look like headers, JSON or markup are text wherever they come', async () => {
  const { identity, address } = await withMail('officer-3');
  await withSms(identity, '13900000003');
  const before = sms().length;
  const itemName = '施工\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>"}';
  await urge('officer-3', { itemName, projectName: '<b>医院</b>' });
  await until(() => mailsTo(address).length === 2 && sms().length === before + 1, 20_000);
  const urged = mailsTo(address)[1];
  expect(urged?.to).toEqual([address]);
  expect(mail.received.some(({ to }) => to.includes('all@example.org'))).toBe(false);
  expect(urged?.raw).not.toMatch(/^bcc:/im);
  const html = urged?.raw.split('Content-Type: text/html')[1] ?? '';
  expect(html).toContain('&#60;script&#62;');
  expect(html).not.toMatch(/<script>|<b>/);
  const posted = sms().at(-1);
  expect(posted).toMatchObject({ path: '/hook/MESSAGE', event: { to: '13900000003', code: '' } });
  expect(posted?.headers['x-name']).toMatch(/^[\x20-\x7e]+$/);
  expect(posted?.event).toMatchObject({ content: expect.stringContaining('<script>alert(1)</script>"}') });
}, 60_000);

test('what a person asked for comes: at once, in the digest, not at all; nothing that was read, nothing after the post', async () => {
  const { identity, address } = await withMail('officer-4');
  const channels = [{ channel: 'EMAIL', atOnce: ['ASSIGNMENT'], inDigest: ['URGE'] }];
  await act('setMessagePreferences', { channels, language: 'EN' }, identity);
  await urge('officer-4');
  await urge('officer-4', {}, { type: 'step.copied' });
  await urge('officer-4', {}, { type: 'step.delegated' });
  await until(() => mailsTo(address).length === 2, 20_000);
  expect(mailsTo(address)[1]?.subject).toBe('[Kuaijin] Delegation or reassignment: 施工许可');
  expect(await deliveriesOf(identity)).toMatchObject([
    { type: 'ASSIGNMENT', status: 'DELIVERED' },
    { type: 'URGE', status: 'WAITING', attempts: 0 },
    { type: null, status: 'DELIVERED' },
  ]);
  await list('officer-4', []);
  await urge('officer-4', {}, { type: 'step.delegated' });
  await until(async () => (await deliveriesOf(identity))[0]?.status === 'CANCELLED', 20_000);
  expect((await deliveriesOf(identity))[0]).toMatchObject({ type: 'ASSIGNMENT', failure: 'no post any more' });
  expect(mailsTo(address)).toHaveLength(2);
}, 60_000);

test('what a person may not see any more is named by its type alone', async () => {
  const { address } = await withMail('officer-5');
  const elsewhere = { rule: 'handling' as const, regionScopes: ['330800'], departmentIds: ['department-330800-FIN'] };
  await urge('officer-5', {}, { visibility: elsewhere });
  await until(() => mailsTo(address).length === 2, 20_000);
  expect(mailsTo(address)[1]?.subject).toBe('【快进】催办');
  expect(mailsTo(address)[1]?.text).not.toMatch(/施工许可|市人民医院/);
}, 60_000);

test('a gateway that is down holds up neither mail nor mailbox, and its messages come when it is back; operators see it', async () => {
  const { identity, address } = await withMail('officer-6');
  await withSms(identity, '13900000006');
  const before = sms().length;
  gateway.answerBy(() => 503);
  await urge('officer-6');
  await until(() => mailsTo(address).length === 2, 20_000);
  await until(async () => (await deliveriesOf(identity)).some(({ failure }) => failure === 'answered 503'), 20_000);
  const operator = officer('operator-1', { posts: ['OPERATOR'] });
  const { messageChannels: states } = await ask<{ messageChannels: readonly object[] }>(
    '{ messageChannels { channel isOffered waiting failing failingSince failure } }',
    {},
    operator,
  );
  expect(states).toMatchObject([
    { channel: 'EMAIL', isOffered: true, failing: 0 },
    { channel: 'SMS', isOffered: true, failing: 1, failure: 'answered 503', failingSince: expect.any(String) },
    { channel: 'MESSENGER', isOffered: false, waiting: 0 },
  ]);
  const ids = new Set(
    sms()
      .slice(before)
      .map(({ event }) => event.id),
  );
  expect(ids.size).toBe(1);
  gateway.answerBy(() => 200);
  await until(async () => (await deliveriesOf(identity)).every(({ status }) => status === 'DELIVERED'), 30_000);
  expect(
    new Set(
      sms()
        .slice(before)
        .map(({ event }) => event.id),
    ),
  ).toEqual(ids);
}, 90_000);

test('a receiver that refuses for good is given up at once, one that never takes it after a while', async () => {
  const refused = await withMail('officer-7');
  mail.answerBy((to) => (to.includes(refused.address) ? 550 : undefined));
  await urge('officer-7');
  await until(async () => (await deliveriesOf(refused.identity))[0]?.status === 'GIVEN_UP', 20_000);
  expect((await deliveriesOf(refused.identity))[0]).toMatchObject({ attempts: 1, failure: 'answered 550' });
  mail.answerBy((to) => (to.includes(refused.address) ? 450 : undefined));
  await urge('officer-7');
  const { address } = await withMail('officer-8');
  await urge('officer-8');
  await until(() => mailsTo(address).length === 2, 20_000);
  await until(async () => (await deliveriesOf(refused.identity))[0]?.status === 'GIVEN_UP', 30_000);
  expect((await deliveriesOf(refused.identity))[0]?.attempts).toBeGreaterThan(1);
  mail.answerBy(() => undefined);
}, 90_000);

test('nobody reads the preferences or deliveries of another, and the store holds neither address nor code in clear', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Viewer {
    messagePreferences { version } messageDeliveries { nodes { id } } } } }`;
  const of = [{ __typename: 'Viewer', id: 'officer-1' }];
  const answer = await ask<{ _entities: [unknown] }>(query, { of }, officer('operator-1', { posts: ['OPERATOR'] }));
  expect(answer._entities).toEqual([null]);
  for (const name of [`${prefix}_events`, `${prefix}_feed`]) {
    const db = shared.mongo.db(name);
    for (const { name: collection } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      const all = JSON.stringify(await db.collection(collection).find({}, { comment: LOOKS_AT_ALL }).toArray());
      expect(all).not.toMatch(/officer-1@example|13800000000|13900000003/);
    }
  }
}, 60_000);

test('what waits though its workflow was lost is taken up when a process starts', async () => {
  const { identity } = await withMail('officer-9');
  const channels = [{ channel: 'EMAIL', atOnce: [], inDigest: ['URGE'] }];
  await act('setMessagePreferences', { channels }, identity);
  await urge('officer-9');
  await until(async () => (await deliveriesOf(identity))[0]?.status === 'WAITING', 20_000);
  const id = messageWorkflowId(prefix, { person: 'officer-9', channel: 'EMAIL' });
  const statusOf = async () => (await shared.temporal.client.workflow.getHandle(id).describe()).status.name;
  await until(async () => (await statusOf()) === 'RUNNING', 20_000);
  await shared.temporal.client.workflow.getHandle(id).terminate('lost');
  await running.close();
  running = await runService(buildEventsService, { name: 'events', port: 0, shared });
  await until(async () => (await statusOf()) === 'RUNNING', 20_000);
  const registry = new Registry();
  running.service.addMetrics?.(registry);
  const metrics = await registry.metrics();
  expect(metrics).toMatch(/kuaijin_messages_waiting\{channel="EMAIL"\} [1-9]/);
  expect(metrics).toContain('kuaijin_message_channel_down{channel="EMAIL"} 0');
}, 60_000);
