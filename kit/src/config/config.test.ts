import { pairOfSeed, publicHalf } from '../identity/keys';
import { loadConfig, type Role } from './config';

const development = { KUAIJIN_ENV: 'development' };

test('development needs no setting but KUAIJIN_ENV', () => {
  expect(loadConfig(development)).toMatchObject({
    env: 'development',
    prefix: 'kuaijin',
    port: 4000,
    allowAccelerated: true,
    bodyLimit: 524_288,
  });
});

test('an empty variable is one that is not given', () => {
  expect(loadConfig({ ...development, KUAIJIN_PORT: '' }).port).toBe(4000);
});

test('subgraph addresses are read as pairs', () => {
  const { subgraphUrls } = loadConfig({
    ...development,
    SUBGRAPH_URLS: 'land=http://127.0.0.1:4004/graphql, funds=http://127.0.0.1:4003/graphql?a=b',
  });
  expect(subgraphUrls).toEqual({ land: 'http://127.0.0.1:4004/graphql', funds: 'http://127.0.0.1:4003/graphql?a=b' });
});

test.each([
  ['KUAIJIN_PORT', '70000', 'a port, 0 to 65535'],
  ['KUAIJIN_PORT', 'http', 'a port, 0 to 65535'],
  ['KUAIJIN_PORT', '80.5', 'a port, 0 to 65535'],
  ['KUAIJIN_WATCH_MS', '0', 'a whole number from 100'],
  ['TEMPORAL_ADDRESS', 'http://127.0.0.1', 'host:port'],
  ['SUBGRAPH_URLS', 'land', 'name=url pairs with commas between'],
  ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
  ['KUAIJIN_ALLOW_ACCELERATED', 'yes', 'true, false'],
])('%s=%s is refused by name, with what was expected', (name, value, expected) => {
  expect(() => loadConfig({ ...development, [name]: value })).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', argument: [name], expected, received: JSON.stringify(value) }),
  );
});

test('a secret that is wrong is not shown', () => {
  for (const [name, value] of [
    ['MONGODB_URI', 'http://user:pass@store'],
    ['KUAIJIN_IDENTITY_PRIVATE_KEY', '{"kty":"OKP","d":"my-secret"}'],
    ['KUAIJIN_CURSOR_KEY', 'short'],
  ] as const) {
    let message = '';
    try {
      loadConfig({ ...development, [name]: value });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(name);
    expect(message).not.toContain(value);
  }
});

const key = 'a-key-of-more-than-thirty-two-characters';
const production = {
  MONGODB_URI: 'mongodb://store.example.gov.cn',
  TEMPORAL_ADDRESS: 'temporal.example.gov.cn:7233',
  KUAIJIN_IDENTITY_PRIVATE_KEY: pairOfSeed('a pair of this test'),
  KUAIJIN_COMMANDS_PRIVATE_KEY: pairOfSeed('another pair of this test'),
  KUAIJIN_WEBHOOK_KEYS: `a=${'A'.repeat(43)}`,
  KUAIJIN_CURSOR_KEY: key,
  KUAIJIN_ATTACHMENTS_KEY: key,
  KUAIJIN_ATTACHMENTS_DIR: '/var/lib/kuaijin',
  KUAIJIN_JWKS_URL: 'https://login.example.gov.cn/jwks',
  KUAIJIN_TOKEN_ISSUER: 'https://login.example.gov.cn',
  SUBGRAPH_URLS: 'land=http://land/graphql',
};

/** What the error of a configuration says. */
function configError(env: Readonly<Record<string, string>>, role?: Role): string {
  try {
    loadConfig(env, role);
  } catch (error) {
    return String(error);
  }
  return '';
}

test('who says nothing is in production, which starts with all of its settings and has no accelerated clock', () => {
  const config = loadConfig(production);
  expect(config).toMatchObject({ env: 'production', allowAccelerated: false });
  expect(config.tokenKey).toBeUndefined();
});

test('production has no key that everybody knows', () => {
  const { KUAIJIN_CURSOR_KEY: _cursor, ...gateway } = production;
  const one = loadConfig(gateway, 'gateway');
  const other = loadConfig(gateway, 'gateway');
  expect(one.cursorKey).not.toBe(other.cursorKey);
  expect(JSON.stringify(one)).not.toContain('development');
});

test('everything that is missing is reported at once, by name and purpose', () => {
  const message = configError({ KUAIJIN_PORT: 'http' });
  for (const name of [
    'KUAIJIN_PORT: a port, 0 to 65535 (received "http")',
    'MONGODB_URI: ',
    'TEMPORAL_ADDRESS: ',
    'KUAIJIN_IDENTITY_PRIVATE_KEY: ',
    'KUAIJIN_COMMANDS_PRIVATE_KEY: ',
    'KUAIJIN_TOKEN_ISSUER: ',
    'KUAIJIN_TOKEN_KEY or KUAIJIN_JWKS_URL: ',
    'KUAIJIN_CURSOR_KEY: ',
    'KUAIJIN_WEBHOOK_KEYS: ',
    'KUAIJIN_ATTACHMENTS_KEY: ',
    'KUAIJIN_ATTACHMENTS_DIR or KUAIJIN_ATTACHMENTS_S3: ',
    'KUAIJIN_ENV=development',
  ]) {
    expect(message).toContain(name);
  }
});

test('a process is asked for what it needs itself', () => {
  const service = configError({}, 'service');
  expect(service).toContain('MONGODB_URI');
  expect(service).toContain('KUAIJIN_IDENTITY_PUBLIC_KEY');
  expect(service).not.toContain('KUAIJIN_IDENTITY_PRIVATE_KEY');
  expect(service).not.toContain('KUAIJIN_TOKEN_KEY');
  expect(service).not.toContain('SUBGRAPH_URLS');
  const gateway = configError({}, 'gateway');
  expect(gateway).toContain('SUBGRAPH_URLS');
  expect(gateway).not.toContain('MONGODB_URI');
});

test('keys of tokens come over https, outside development', () => {
  const url = 'http://login.example.gov.cn/jwks';
  expect(configError({ ...production, KUAIJIN_JWKS_URL: url })).toContain(
    '(KUAIJIN_JWKS_URL) Expected an https:// address',
  );
  expect(loadConfig({ ...development, KUAIJIN_JWKS_URL: url }).jwksUrl).toBe(url);
});

test('claims of a provider are mapped by name, and no others', () => {
  const { tokenClaims } = loadConfig({ ...development, KUAIJIN_TOKEN_CLAIMS: 'posts=roles=all, region=a.b' });
  expect(tokenClaims).toEqual({ posts: 'roles=all', region: 'a.b' });
  expect(configError({ ...development, KUAIJIN_TOKEN_CLAIMS: 'anonymous=x' })).toContain('KUAIJIN_TOKEN_CLAIMS');
});

test('a service has no key that signs identities, whatever it is given', () => {
  const pair = pairOfSeed('a pair of this test');
  const given = { ...development, KUAIJIN_IDENTITY_PRIVATE_KEY: pair };
  expect(loadConfig(given, 'gateway').identityPrivateKey).toBe(pair);
  const service = loadConfig(given, 'service');
  expect([service.identityPrivateKey, service.identityPublicKey]).toEqual([undefined, publicHalf(pair)]);
});

test('settings that are of use only together are required together', () => {
  expect(configError({ ...development, KUAIJIN_TLS_CERT_FILE: '/etc/kuaijin/tls.crt' })).toMatch(
    /KUAIJIN_TLS_KEY_FILE: .*\n.*KUAIJIN_TLS_CA_FILE: /,
  );
});

test('an environment of another name is refused, and is no way round', () => {
  expect(configError({ KUAIJIN_ENV: 'prod' })).toContain(
    'KUAIJIN_ENV: development, test, production (received "prod")',
  );
  expect(configError({ KUAIJIN_ENV: '' })).toContain('MONGODB_URI');
});

test('networks of webhooks are networks', () => {
  const given = (KUAIJIN_WEBHOOK_NETWORKS: string) => ({ ...development, KUAIJIN_WEBHOOK_NETWORKS });
  expect(loadConfig(given('10.20.0.0/16, fd12:3456::/32')).webhookNetworks).toEqual(['10.20.0.0/16', 'fd12:3456::/32']);
  for (const wrong of ['10.20.0.0', '10.20.0.0/33', 'intranet/8', '10.0.0.0/8/8']) {
    expect(configError(given(wrong))).toContain('KUAIJIN_WEBHOOK_NETWORKS');
  }
});
