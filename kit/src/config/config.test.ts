import { loadConfig } from './config';

test('development needs no variable at all', () => {
  expect(loadConfig({})).toMatchObject({
    env: 'development',
    prefix: 'kuaijin',
    port: 4000,
    allowAccelerated: true,
    bodyLimit: 524_288,
  });
});

test('an empty variable is one that is not given', () => {
  expect(loadConfig({ KUAIJIN_PORT: '' }).port).toBe(4000);
});

test('subgraph addresses are read as pairs', () => {
  const { subgraphUrls } = loadConfig({
    SUBGRAPH_URLS: 'land=http://127.0.0.1:4004/graphql, funds=http://127.0.0.1:4003/graphql?a=b',
  });
  expect(subgraphUrls).toEqual({ land: 'http://127.0.0.1:4004/graphql', funds: 'http://127.0.0.1:4003/graphql?a=b' });
});

test.each([
  ['KUAIJIN_PORT', '70000', 'a port, 0 to 65535'],
  ['KUAIJIN_PORT', 'http', 'a port, 0 to 65535'],
  ['KUAIJIN_PORT', '80.5', 'a port, 0 to 65535'],
  ['KUAIJIN_WATCH_MS', '0', 'a whole number from 100'],
  ['KUAIJIN_ENV', 'prod', 'development, test, production'],
  ['TEMPORAL_ADDRESS', 'http://127.0.0.1', 'host:port'],
  ['SUBGRAPH_URLS', 'land', 'name=url pairs with commas between'],
  ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
  ['KUAIJIN_ALLOW_ACCELERATED', 'yes', 'true, false'],
])('%s=%s is refused by name, with what was expected', (name, value, expected) => {
  expect(() => loadConfig({ [name]: value })).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', argument: [name], expected, received: JSON.stringify(value) }),
  );
});

test('a secret that is wrong is not shown', () => {
  for (const [name, value] of [
    ['MONGODB_URI', 'http://user:pass@store'],
    ['KUAIJIN_IDENTITY_KEY', 'short'],
  ] as const) {
    let told = '';
    try {
      loadConfig({ [name]: value });
    } catch (error) {
      told = String(error);
    }
    expect(told).toContain(name);
    expect(told).not.toContain(value);
  }
});

test('production has no key that everybody knows, and no accelerated clock', () => {
  const key = 'a-key-of-more-than-thirty-two-characters';
  expect(() => loadConfig({ KUAIJIN_ENV: 'production' })).toThrow(
    expect.objectContaining({ argument: ['KUAIJIN_IDENTITY_KEY'] }),
  );
  const config = loadConfig({
    KUAIJIN_ENV: 'production',
    KUAIJIN_IDENTITY_KEY: key,
    KUAIJIN_JWKS_URL: 'https://login.example.gov.cn/jwks',
    KUAIJIN_CURSOR_KEY: key,
    KUAIJIN_ATTACHMENTS_KEY: key,
  });
  expect(config.allowAccelerated).toBe(false);
  expect(config.tokenKey).toBeUndefined();
});
