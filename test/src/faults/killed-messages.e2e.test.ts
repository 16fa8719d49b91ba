/**
 * SIGKILL of the process that sends messages, in the middle of it, and a mail server that is down meanwhile: everybody
 * ends with every message, each repetition under the Message-ID that it had, and no channel waits for the other.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailServer, startMailServer } from '@kuaijin/events/messages/testing/mail-server';
import { messageClient, officer } from '@kuaijin/events/messages/testing/message-client';
import { startReceiver, type TestReceiver } from '@kuaijin/events/webhooks/testing/receiver';
import { IdentitySigner } from '@kuaijin/kit/identity';
import { connectShared, type SharedDeps } from '@kuaijin/kit/service';
import { messageWorkflowId } from '@kuaijin/workflow-events/messages/contracts';
import { spawnService } from '../harness/processes';
import { ownPrefix, testConfig } from '../harness/stack';
import { waitFor } from '../harness/wait';

const PERSONS = 6;
const EACH = 4;
const prefix = ownPrefix('killed-messages');
const folder = mkdtempSync(join(tmpdir(), 'killed-messages-'));
const channelsFile = join(folder, 'channels.json');
const env = {
  KUAIJIN_MESSAGE_CHANNELS: channelsFile,
  KUAIJIN_MESSAGE_RETRY_MS: '200',
  KUAIJIN_MESSAGE_RETRY_LONGEST_MS: '1000',
  KUAIJIN_MESSAGES_PER_HOUR: '1000',
};
const persons = Array.from({ length: PERSONS }, (_, i) => `officer-${i}`);

let shared: SharedDeps;
let signer: IdentitySigner;
let events: Awaited<ReturnType<typeof spawnService>> | undefined;
let mail: MailServer;
let mailAgain: MailServer | undefined;
let gateway: TestReceiver;

beforeAll(async () => {
  shared = await connectShared(testConfig(prefix), 'killed-messages-test');
  signer = await IdentitySigner.open(shared.config);
  [mail, gateway] = await Promise.all([startMailServer(), startReceiver()]);
  gateway.answerBy(() => 200);
  const from = { name: '快进', address: 'noreply@example.gov.cn' };
  const body = { json: { to: '{{recipient}}', code: '{{code}}', id: '{{id}}' } };
  const channels = {
    EMAIL: { kind: 'smtp', host: '127.0.0.1', port: mail.port, security: 'none', from, timeoutMs: 1000 },
    SMS: { kind: 'http', url: gateway.url, body },
  };
  writeFileSync(channelsFile, JSON.stringify(channels));
  events = await spawnService('events', { prefix, env });
}, 180_000);

afterAll(async () => {
  await events?.kill();
  for (const person of persons) {
    for (const channel of ['EMAIL', 'SMS'] as const) {
      const workflow = shared.temporal.client.workflow.getHandle(messageWorkflowId(prefix, { person, channel }));
      await workflow.terminate('the test is over').catch(() => undefined);
    }
  }
  await Promise.all([mail.close().catch(() => undefined), mailAgain?.close(), gateway.close()]);
  for (const name of ['events', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
  rmSync(folder, { recursive: true });
});

const { act, deliveriesOf: deliveriesOfOfficer } = messageClient({
  url: () => events?.url ?? '',
  signer: () => signer,
});
const deliveriesOf = (person: string) => deliveriesOfOfficer(officer(person));

const mails = () => [...mail.received, ...(mailAgain?.received ?? [])];
const mailsTo = (person: string) => mails().filter(({ to }) => to.includes(`${person}@example.gov.cn`));
const numberOf = (person: string) => `1380000000${persons.indexOf(person)}`;
const sms = () =>
  gateway.received.map(({ event }) => event as unknown as Readonly<Record<'to' | 'code' | 'id', string>>);

/** Both addresses of a person, each verified by the code that came there. */
async function verified(person: string): Promise<void> {
  const identity = officer(person);
  await act('setMessagePreferences', { atAnyHour: true }, identity);
  await act('setMessageAddress', { channel: 'EMAIL', address: `${person}@example.gov.cn` }, identity);
  await act('setMessageAddress', { channel: 'SMS', address: numberOf(person) }, identity);
  const short = () => sms().find(({ to }) => to === numberOf(person));
  await waitFor('both codes', () => mailsTo(person).length > 0 && short() !== undefined, 60_000);
  const code = /验证码(\d{6})/.exec(mailsTo(person)[0]?.text ?? '')?.[1];
  await act('verifyMessageAddress', { channel: 'EMAIL', code }, identity);
  const { preferences } = await act('verifyMessageAddress', { channel: 'SMS', code: short()?.code }, identity);
  expect(preferences?.channels.map(({ address }) => address)).toEqual([
    ...[`${person}@example.gov.cn`, numberOf(person), null],
  ]);
}

const publish = (from: number, to: number) =>
  shared.feed.publish(
    'approvals',
    Array.from({ length: to - from }, (_, i) => ({
      ...{ id: `case-1/${from + i}`, type: 'step.urged', source: 'approvals', subject: 'case-1', time: new Date() },
      visibility: { rule: 'signedIn' as const, regionScopes: [] },
      data: { recipientIds: persons, itemName: `事项${from + i}` },
    })),
  );

test('what was not sent when the process is killed, or while the mail server is down, is sent afterwards under the same ids', async () => {
  await Promise.all(persons.map(verified));
  mail.answerBy(() => new Promise((resolve) => setTimeout(() => resolve(undefined), 30)));
  const begun = mails().length;
  await publish(1, 1 + EACH / 2);
  await waitFor('some mails', () => mails().length >= begun + 4, 60_000);
  await events?.kill();
  await events?.restart();
  // From here on nobody answers for mail.
  await mail.close();
  await publish(1 + EACH / 2, 1 + EACH);
  const shortOf = (person: string) =>
    new Set(
      sms()
        .filter(({ to }) => to === numberOf(person))
        .map(({ id }) => id),
    );
  await waitFor(
    'every short message, whatever mail does',
    async () => {
      const all = await Promise.all(persons.map(deliveriesOf));
      return all.every(
        (some) => some.filter(({ channel, status }) => channel === 'SMS' && status === 'DELIVERED').length === EACH + 1,
      );
    },
    60_000,
  );
  mailAgain = await startMailServer(mail.port);
  await waitFor(
    'every mail',
    async () => (await Promise.all(persons.map(deliveriesOf))).flat().every(({ status }) => status === 'DELIVERED'),
    120_000,
  );
  for (const person of persons) {
    const deliveries = await deliveriesOf(person);
    const idsOf = (channel: string) =>
      new Set(deliveries.filter((one) => one.channel === channel).map(({ messageId }) => messageId));
    expect(deliveries).toHaveLength(2 * (EACH + 1));
    expect(new Set(mailsTo(person).map(({ messageId }) => messageId.slice(1, messageId.indexOf('@'))))).toEqual(
      idsOf('EMAIL'),
    );
    expect(shortOf(person)).toEqual(idsOf('SMS'));
    // A repetition says what the first one said, and every item was named.
    const byId = new Map<string, Set<string>>();
    for (const { messageId, text } of mailsTo(person))
      byId.set(messageId, (byId.get(messageId) ?? new Set()).add(text));
    expect([...byId.values()].every(({ size }) => size === 1)).toBe(true);
    const named = mailsTo(person).flatMap(({ text }) => [...text.matchAll(/催办：“事项(\d)”/g)].map(([, n]) => n));
    expect([...new Set(named)]).toEqual(Array.from({ length: EACH }, (_, i) => String(i + 1)));
  }
}, 240_000);
