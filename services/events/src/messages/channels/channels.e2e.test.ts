/** Channels against real servers: what they are sent, and what their answers come to. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { OutgoingMessage } from './channel';
import { channelsIn, type HttpChannelConfig, type SmtpChannelConfig } from './channels-file';
import { HttpChannel } from './http-channel';
import { SmtpChannel } from './smtp-channel';

const rules = { networks: [], isDevelopment: true };
const message: OutgoingMessage = {
  ...{ id: 'msg-1', kind: 'MESSAGE', language: 'ZH', subject: '【快进】催办', text: '催办：“施工许可”\n请登录' },
  values: { item: '施工许可', code: '' },
};
const { signal } = new AbortController();

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

describe('by HTTP', () => {
  const asked: Asked[] = [];
  let answer: (request: Asked) => readonly [status: number, body: object | string] = () => [200, {}];
  let server: Server;
  let base = '';

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method, url, headers } = request;
      asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      const [status, body] = answer(asked.at(-1) as Asked);
      if (status === 0) return;
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
  });

  const env = { CORP: 'c&d', SECRET: 'geheim', ROBOT: 'SECdemo' };
  const channelOf = (more: object) => {
    const SMS = { kind: 'http', url: `${base}/send`, timeoutMs: 500, ...more };
    const config = channelsIn(JSON.stringify({ SMS }), env, rules).SMS as HttpChannelConfig;
    return new HttpChannel({ config, env, rules, now: () => new Date(1_796_000_000_123) });
  };
  const wecom = {
    url: '/send?access_token={{token}}',
    body: { json: { touser: '{{recipient}}', text: { content: '{{text}}' } } },
    success: { status: [200], pointer: '/errcode', in: [0] },
    refused: { pointer: '/errcode', in: [81013] },
  };
  const token = {
    ...{ method: 'GET', pointer: '/access_token', over: { pointer: '/errcode', in: [42001] } },
    url: '/gettoken?corpid={{env.CORP}}&corpsecret={{env.SECRET}}',
  };
  const messenger = () =>
    channelOf({ ...wecom, url: `${base}${wecom.url}`, token: { ...token, url: `${base}${token.url}` } });

  test('a token is fetched once, kept, and fetched anew when an answer says that it is over', async () => {
    let tokens = 0;
    let valid = 't1';
    answer = ({ url = '' }) => {
      if (url.startsWith('/gettoken')) return [200, { errcode: 0, access_token: `t${++tokens}` }];
      return [200, { errcode: url.endsWith(valid) ? 0 : 42001 }];
    };
    const channel = messenger();
    expect(await channel.send('甲', message, signal)).toEqual({ outcome: 'DELIVERED' });
    expect(await channel.send('甲', message, signal)).toEqual({ outcome: 'DELIVERED' });
    expect([tokens, asked[0]?.url]).toEqual([1, '/gettoken?corpid=c%26d&corpsecret=geheim']);
    valid = 't2';
    expect(await channel.send('甲', message, signal)).toEqual({ outcome: 'DELIVERED' });
    expect(tokens).toBe(2);
    expect(JSON.parse(asked.at(-1)?.body ?? '')).toEqual({ touser: '甲', text: { content: message.text } });
    await channel.close();
  });

  test.each([
    ['the answer says so', [200, { errcode: 0 }], { outcome: 'DELIVERED' }],
    [
      'this receiver will never take it',
      [200, { errcode: 81013 }],
      { outcome: 'REFUSED', failure: 'answered 200 with 81013' },
    ],
    ['not now', [200, { errcode: -1 }], { outcome: 'FAILED', failure: 'answered 200 with -1' }],
    ['no JSON', [200, 'ok'], { outcome: 'FAILED', failure: 'answered 200' }],
    ['the gateway is down', [503, ''], { outcome: 'UNREACHABLE', failure: 'answered 503' }],
    ['too many', [429, {}], { outcome: 'UNREACHABLE', failure: 'answered 429' }],
    ['no answer', [0, ''], { outcome: 'UNREACHABLE', failure: 'no answer in time' }],
  ] as const)('%s: %j is %j', async (_name, answered, expected) => {
    answer = () => answered;
    const { url: _token, ...rest } = wecom;
    const channel = channelOf(rest);
    expect(await channel.send('甲', message, signal)).toEqual(expected);
    await channel.close();
  });

  test('a form carries the values of the kind, and a redirect is not followed', async () => {
    answer = () => [200, { code: 'OK' }];
    const values = { template: { CODE: 'SMS_1', MESSAGE: 'SMS_2', COLLECTED: 'SMS_3' } };
    const form = { mobile: '{{recipient}}', template: '{{template}}', item: '{{item}}' };
    const channel = channelOf({ body: { form }, values, headers: { 'idempotency-key': '{{id}}' } });
    expect(await channel.send('13800000000&x=1', message, signal)).toEqual({ outcome: 'DELIVERED' });
    const sent = Object.fromEntries(new URLSearchParams(asked[0]?.body));
    expect(sent).toEqual({ mobile: '13800000000&x=1', template: 'SMS_2', item: '施工许可' });
    expect(asked[0]?.headers).toMatchObject({ 'idempotency-key': 'msg-1' });
    answer = () => [302, {}];
    expect(await channel.send('13800000000', message, signal)).toEqual({ outcome: 'FAILED', failure: 'answered 302' });
    await channel.close();
  });

  test('a robot of 钉钉 is given time and signature in the address, one of 飞书 in the body', async () => {
    answer = () => [200, { errcode: 0 }];
    const ofAddress = channelOf({
      url: `${base}/robot/send?timestamp={{timestamp}}&sign={{sign}}`,
      body: { json: { msgtype: 'text', text: { content: '{{text}}' } } },
      signature: { kind: 'dingtalk', secretEnv: 'ROBOT' },
    });
    expect(await ofAddress.send('群', message, signal)).toEqual({ outcome: 'DELIVERED' });
    // As the manual of 钉钉 works it out, by another implementation.
    expect(Object.fromEntries(new URL(`${base}${asked[0]?.url}`).searchParams)).toEqual({
      timestamp: '1796000000123',
      sign: 'bFKpYovZ+WSUf1gxGLle6EJQTawpcPShj4vpBZzypnI=',
    });
    const ofBody = channelOf({
      body: { json: { timestamp: '{{timestamp}}', sign: '{{sign}}', content: { text: '{{text}}' } } },
      signature: { kind: 'feishu', secretEnv: 'ROBOT' },
    });
    expect(await ofBody.send('群', message, signal)).toEqual({ outcome: 'DELIVERED' });
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      timestamp: '1796000000',
      sign: 'ye03Ms8sIZA25P88H7XYxM9lSTvS6Rf7FvW8Mynahuc=',
      content: { text: message.text },
    });
    await Promise.all([ofAddress.close(), ofBody.close()]);
  });

  test('a gateway that wants its request signed gets a signature of what it receives, another one each time', async () => {
    answer = () => [200, {}];
    const lines = ['method', 'timestamp', 'nonce', 'path', 'query', 'body'].map((name) => `{{${name}}}`);
    const channel = channelOf({
      url: `${base}/message/{{recipient}}?app={{env.CORP}}`,
      headers: { 'x-time': '{{timestamp}}', 'x-nonce': '{{nonce}}', 'x-signature': '{{sign}}' },
      body: { json: { content: '{{text}}' } },
      signature: { kind: 'hmac', key: '{{env.SECRET}}', text: lines.join('\n'), encoding: 'hex', timestamp: 'iso' },
    });
    for (let n = 0; n < 2; n += 1)
      expect(await channel.send('张 三', message, signal)).toEqual({ outcome: 'DELIVERED' });
    for (const { method, url, headers, body } of asked) {
      const [path, query] = (url ?? '').split('?');
      const received = [method, headers['x-time'], headers['x-nonce'], path, query, body].join('\n');
      expect(headers['x-signature']).toBe(createHmac('sha256', env.SECRET).update(received).digest('hex'));
      expect(headers['x-time']).toBe('2026-11-30T00:53:20.123Z');
    }
    expect(new Set(asked.map(({ headers }) => headers['x-nonce'])).size).toBe(2);
    await channel.close();
  });

  test('nothing is sent to an address that is not permitted, whatever the file says', async () => {
    const strict = { networks: [], isDevelopment: false };
    const config = channelsIn(JSON.stringify({ SMS: { kind: 'http', url: `${base}/send` } }), env, rules).SMS;
    const channel = new HttpChannel({ config: config as HttpChannelConfig, env, rules: strict });
    expect(await channel.send('甲', message, signal)).toEqual({
      ...{ outcome: 'UNREACHABLE', failure: 'address not permitted: a loopback address' },
    });
    expect(asked).toEqual([]);
    await channel.close();
  });
});

describe('by SMTP', () => {
  const servers: SMTPServer[] = [];
  afterAll(() => Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))));

  const serverOf = async (options: ConstructorParameters<typeof SMTPServer>[0]): Promise<number> => {
    const server = new SMTPServer({ logger: false, closeTimeout: 100, ...options });
    server.on('error', () => undefined);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.server.address() as AddressInfo).port;
  };
  const send = async (port: number, more: object = {}, password = 'right') => {
    const from = { name: '快进', address: 'noreply@example.gov.cn' };
    const EMAIL = { kind: 'smtp', host: '127.0.0.1', port, security: 'none', from, timeoutMs: 500, ...more };
    const config = channelsIn(JSON.stringify({ EMAIL }), { PASSWORD: password }, rules).EMAIL as SmtpChannelConfig;
    const channel = new SmtpChannel({ config, password });
    const answer = await channel.send('officer@example.gov.cn', message, signal);
    await channel.close();
    return answer;
  };
  const user = { user: 'kuaijin', passwordEnv: 'PASSWORD' };

  test('with a user and password; a wrong one is a fault of the channel and not of the receiver', async () => {
    const port = await serverOf({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) =>
        password === 'right' ? done(null, { user: 'kuaijin' }) : done(new Error('no')),
    });
    expect(await send(port, user)).toEqual({ outcome: 'DELIVERED' });
    expect(await send(port, user, 'wrong')).toEqual({ outcome: 'UNREACHABLE', failure: 'sign-in refused' });
  });

  test('nothing is said in clear where TLS is asked for, nor to a certificate that nobody vouches for', async () => {
    const plain = await serverOf({ disabledCommands: ['STARTTLS', 'AUTH'], authOptional: true });
    expect(await send(plain, { security: 'starttls' })).toMatchObject({ outcome: 'UNREACHABLE' });
    const selfSigned = await serverOf({ secure: true, authOptional: true });
    expect(await send(selfSigned, { security: 'tls' })).toMatchObject({ outcome: 'UNREACHABLE' });
  });

  test('a server that says nothing is left after a while, one that is not there at once', async () => {
    const silent = await serverOf({ onConnect: () => undefined });
    expect(await send(silent)).toEqual({ outcome: 'UNREACHABLE', failure: 'no answer in time' });
    expect(await send(9)).toMatchObject({ outcome: 'UNREACHABLE' });
  });
});

test('the examples of the page on messages are files of channels', () => {
  const page = readFileSync(join(__dirname, '../../../../../docs/messages.md'), 'utf8');
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example = '']) => example);
  const env = {
    SMTP_PASSWORD: 'a',
    WECOM_CORP: 'a',
    WECOM_SECRET: 'a',
    SMS_TOKEN: 'a',
    DING_TOKEN: 'a',
    DING_SECRET: 'a',
  };
  const strict = { networks: [], isDevelopment: false };
  expect(examples.map((example) => Object.keys(channelsIn(example, env, strict)))).toEqual([
    ['EMAIL'],
    ['MESSENGER'],
    ['MESSENGER'],
    ['SMS'],
  ]);
});
