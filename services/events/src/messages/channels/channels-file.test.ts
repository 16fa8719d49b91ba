import { channelsIn } from './channels-file';

const rules = { networks: ['10.20.0.0/16'], isDevelopment: false };
const env = { SMTP_PASSWORD: 'secret', TOKEN: 'token' };
const from = { name: '快进', address: 'noreply@example.gov.cn' };
const smtp = { kind: 'smtp', host: 'mail.example.gov.cn', port: 465, security: 'tls', from };
const http = { kind: 'http', url: 'https://sms.example.gov.cn/send', body: { json: { to: '{{recipient}}' } } };
const read = (channels: object) => channelsIn(JSON.stringify(channels), env, rules);

test('channels are read with what holds where nothing is written', () => {
  expect(read({ EMAIL: { ...smtp, user: 'kuaijin', passwordEnv: 'SMTP_PASSWORD' }, SMS: http })).toMatchObject({
    EMAIL: { security: 'tls', timeoutMs: 15_000, atOnce: 5 },
    SMS: { method: 'POST', headers: {}, success: { status: [200] }, values: {} },
  });
});

test('placeholders are those of messages, of the channel, its token, and variables of the process', () => {
  const values = { templateCode: { CODE: 'SMS_1', MESSAGE: 'SMS_2', COLLECTED: 'SMS_3' } };
  const token = {
    url: 'https://sms.example.gov.cn/token?key={{env.TOKEN}}',
    pointer: '/token',
    over: { status: [401] },
  };
  const headers = { authorization: 'Bearer {{token}}' };
  expect(() => read({ SMS: { ...http, url: `${http.url}/{{templateCode}}`, values, token, headers } })).not.toThrow();
});

test.each([
  ['another channel', { FAX: http }, ''],
  ['another kind', { SMS: { ...http, kind: 'smpp' } }, 'SMS.kind'],
  ['a typing error', { SMS: { ...http, succes: {} } }, 'SMS'],
  ['a user without password', { EMAIL: { ...smtp, user: 'kuaijin' } }, 'EMAIL.passwordEnv'],
  ['a password that is not there', { EMAIL: { ...smtp, user: 'a', passwordEnv: 'NOTHING' } }, 'EMAIL.passwordEnv'],
  ['an unknown placeholder', { SMS: { ...http, body: { json: { to: '{{phone}}' } } } }, 'SMS.body'],
  ['a token that is not declared', { SMS: { ...http, headers: { a: '{{token}}' } } }, 'SMS.headers'],
  ['a variable that is not there', { SMS: { ...http, headers: { a: '{{env.NOTHING}}' } } }, 'SMS.headers'],
  ['a host that a message decides', { SMS: { ...http, url: 'https://{{recipient}}/send' } }, 'SMS.url'],
  ['http outside', { SMS: { ...http, url: 'http://93.184.216.34/send' } }, 'SMS.url'],
  ['a private network that is not allowed', { SMS: { ...http, url: 'https://10.1.0.1/send' } }, 'SMS.url'],
  ['an address of metadata', { SMS: { ...http, url: 'http://169.254.169.254/send' } }, 'SMS.url'],
  ['a pointer that is none', { SMS: { ...http, success: { pointer: 'errcode', in: [0] } } }, 'SMS.success.pointer'],
])('%s is refused at start, by the place in the file', (_name, channels, place) => {
  const path = ['KUAIJIN_MESSAGE_CHANNELS', ...place.split('.').filter((part) => part !== '')];
  expect(() => read(channels)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', argument: path }));
});

test('a private network that is allowed may be reached without encryption', () => {
  expect(() => read({ SMS: { ...http, url: 'http://10.20.0.1:8080/send' } })).not.toThrow();
});

const signed = { ...http, url: `${http.url}?timestamp={{timestamp}}&sign={{sign}}` };
const hmac = { kind: 'hmac', key: '{{env.TOKEN}}', text: '{{method}} {{path}} {{timestamp}}' };

test('a signature fills its placeholders, which nothing fills without one', () => {
  for (const signature of [{ kind: 'dingtalk', secretEnv: 'TOKEN' }, { kind: 'feishu', secretEnv: 'TOKEN' }, hmac])
    expect(() => read({ SMS: { ...signed, signature } })).not.toThrow();
  expect(() => read({ SMS: signed })).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
});

test.each([
  ['a secret that is not there', { kind: 'dingtalk', secretEnv: 'NOTHING' }],
  ['a part that nothing has', { ...hmac, text: '{{host}}' }],
  ['what holds the signature', { ...hmac, text: '{{query}}' }],
  ['another kind', { kind: 'md5' }],
])('a signature of %s is refused at start', (_name, signature) => {
  const argument = expect.arrayContaining(['SMS', 'signature']);
  expect(() => read({ SMS: { ...signed, signature } })).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', argument }),
  );
});

test('what is no JSON is refused', () => {
  expect(() => channelsIn('{', env, rules)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
});
