import { loadConfig } from '@kuaijin/kit/config';
import { IdentitySigner, IdentityVerifier } from '@kuaijin/kit/identity';
import Fastify, { type FastifyInstance } from 'fastify';
import { ServiceTokens } from './service-tokens';
import { addTokenEndpoint } from './token-endpoint';
import { TokenVerifier } from './tokens';

const config = loadConfig({ KUAIJIN_ENV: 'test' });
const account = { id: 'service-portal', name: '门户', region: '330800', scopes: ['projects', 'events'] };
const now = new Date('2026-11-22T10:00:00Z');
let app: FastifyInstance;
let tokens: ServiceTokens;

beforeAll(async () => {
  tokens = await ServiceTokens.open(config.identityPrivateKey ?? '', config.tokenAudience);
  app = Fastify();
  addTokenEndpoint(app, {
    authenticate: async (id, secret) => (id === account.id && secret === 'right:+ one' ? account : undefined),
    issue: (one, scopes) => tokens.issue(one, scopes),
  });
});
afterAll(() => app.close());

const ask = (form: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: form,
  });
const secret = encodeURIComponent('right:+ one');
const inForm = `grant_type=client_credentials&client_id=service-portal&client_secret=${secret}`;
const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });

test.each([
  ['in the form', inForm, {}],
  ['by HTTP Basic', 'grant_type=client_credentials', basic(`service-portal:${secret}`)],
])('the right secret %s has a token of minutes that nobody keeps', async (_, form, headers) => {
  const answer = await ask(form, headers);
  expect(answer.json()).toEqual({
    access_token: expect.any(String),
    token_type: 'Bearer',
    expires_in: 600,
    scope: 'projects events',
  });
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  const verifier = await TokenVerifier.open(config);
  expect(await verifier.verify(`Bearer ${answer.json().access_token}`)).toEqual({
    subject: 'service-portal',
    name: '门户',
    posts: ['INTEGRATOR'],
    region: '330800',
    audience: 'kuaijin',
    anonymous: false,
    scopes: ['projects', 'events'],
  });
});

test('a token may be asked for less than the account reads, and for nothing more', async () => {
  expect((await ask(`${inForm}&scope=events`)).json()).toMatchObject({ scope: 'events' });
  const more = await ask(`${inForm}&scope=events+funds`);
  expect([more.statusCode, more.json()]).toEqual([400, { error: 'invalid_scope' }]);
});

test.each<[string, string, Record<string, string>, number, string]>([
  [
    'a wrong secret',
    'grant_type=client_credentials&client_id=service-portal&client_secret=x',
    {},
    401,
    'invalid_client',
  ],
  ['a wrong id', inForm.replace('portal', 'other'), {}, 401, 'invalid_client'],
  ['no credentials', 'grant_type=client_credentials', {}, 401, 'invalid_client'],
  ['credentials twice', inForm, basic(`service-portal:${secret}`), 401, 'invalid_client'],
  ['a header that is none', 'grant_type=client_credentials', { authorization: 'Bearer x' }, 401, 'invalid_client'],
  ['an encoding that is none', 'grant_type=client_credentials', basic('service-portal:%'), 401, 'invalid_client'],
  ['another grant', inForm.replace('client_credentials', 'password'), {}, 400, 'unsupported_grant_type'],
  ['a parameter twice', `${inForm}&client_id=service-other`, {}, 400, 'invalid_request'],
  ['a body of JSON', '{}', { 'content-type': 'application/json' }, 400, 'invalid_request'],
])('%s has none', async (_, form, headers, status, error) => {
  const answer = await ask(form, headers);
  expect([answer.statusCode, answer.json()]).toEqual([status, { error }]);
  expect(answer.headers['www-authenticate']).toBe(status === 401 ? 'Basic realm="kuaijin"' : undefined);
});

test('tokens of accounts and identities are signed by one key and taken for each other nowhere', async () => {
  const token = await tokens.issue(account, account.scopes, now);
  const identities = await IdentityVerifier.open(config);
  await expect(identities.verify(token, now)).rejects.toMatchObject({ code: 'FORBIDDEN_SUBGRAPH' });
  const signer = await IdentitySigner.open(config);
  const person = { subject: 'a', name: '', posts: [], region: '', audience: 'kuaijin', anonymous: false };
  const verifier = await TokenVerifier.open(config);
  const identity = `Bearer ${await signer.sign(person, now)}`;
  await expect(verifier.verify(identity, now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
});

test('a token ends after ten minutes, also where it was believed before', async () => {
  const verifier = await TokenVerifier.open(config);
  const header = `Bearer ${await tokens.issue(account, account.scopes, now)}`;
  await verifier.verify(header, now);
  for (const one of [verifier, await TokenVerifier.open(config)]) {
    await expect(one.verify(header, new Date(now.getTime() + 600_000))).rejects.toMatchObject({
      code: 'TOKEN_EXPIRED',
    });
  }
});
