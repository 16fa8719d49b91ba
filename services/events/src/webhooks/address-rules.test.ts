import { addressRefusal, urlRefusal } from './address-rules';
import { ForbiddenAddress, guardedAgent } from './guarded-connector';

const production = { networks: ['10.20.0.0/16', 'fd12:3456::/32', '100.64.0.0/10'], isDevelopment: false };
const development = { networks: [], isDevelopment: true };

test.each([
  ['8.8.8.8', undefined],
  ['2400:3200::1', undefined],
  ['::ffff:8.8.8.8', undefined],
  ['10.20.1.1', undefined],
  ['fd12:3456::1', undefined],
  ['::ffff:10.20.1.1', undefined],
  ['100.64.0.9', undefined],
  ['10.21.0.1', 'a private address that is not allowed'],
  ['192.168.1.1', 'a private address that is not allowed'],
  ['172.16.0.1', 'a private address that is not allowed'],
  ['fd00::1', 'a private address that is not allowed'],
  ['127.0.0.1', 'a loopback address'],
  ['127.9.9.9', 'a loopback address'],
  ['::1', 'a loopback address'],
  ['::ffff:127.0.0.1', 'a loopback address'],
  ['169.254.1.1', 'an address of the range linkLocal'],
  ['fe80::1', 'an address of the range linkLocal'],
  ['169.254.169.254', 'an address of metadata'],
  ['::ffff:169.254.169.254', 'an address of metadata'],
  ['100.100.100.200', 'an address of metadata'],
  ['168.63.129.16', 'an address of metadata'],
  ['fd00:ec2::254', 'an address of metadata'],
  ['0.0.0.0', 'an address of the range unspecified'],
  ['::', 'an address of the range unspecified'],
  ['224.0.0.1', 'an address of the range multicast'],
  ['255.255.255.255', 'an address of the range broadcast'],
  ['64:ff9b::a9fe:a9fe', 'an address of the range rfc6052'],
  ['2002:7f00:1::', 'an address of the range 6to4'],
  ['240.0.0.1', 'an address of the range reserved'],
  ['host', 'no address'],
])('in production %s is %s', (ip, why) => expect(addressRefusal(ip, production)).toBe(why));

test('loopback is for development, metadata for nobody', () => {
  expect(addressRefusal('127.0.0.1', development)).toBeUndefined();
  expect(addressRefusal('169.254.169.254', development)).toBe('an address of metadata');
});

test.each([
  ['https://example.gov.cn/hook', undefined],
  ['http://10.20.1.1/hook', undefined],
  ['http://8.8.8.8/hook', 'a URL with https'],
  ['https://0x7f.1/', 'a public address, or one of the networks that are allowed, not a loopback address'],
  ['https://2130706433/', 'a public address, or one of the networks that are allowed, not a loopback address'],
  ['https://[::ffff:7f00:1]/', 'a public address, or one of the networks that are allowed, not a loopback address'],
  ['https://a:b@example.gov.cn/', 'a URL without user and password'],
  ['https://example.gov.cn/#part', 'a URL without fragment'],
  ['gopher://example.gov.cn/', 'a URL with https'],
  ['example.gov.cn', 'an absolute URL'],
])('the address of an endpoint %s: %s', (url, expected) => expect(urlRefusal(url, production)).toBe(expected));

test('plain http to a name is for deployments with networks of their own, and then to those alone', () => {
  expect(urlRefusal('http://office.example.gov.cn/', production)).toBeUndefined();
  expect(urlRefusal('http://office.example.gov.cn/', { ...production, networks: [] })).toBe('a URL with https');
});

describe('a name', () => {
  /** What a connection fails with when the name resolves to these. */
  async function failure(found: readonly string[], rules = production, url = 'https://rebound.example.org:9/') {
    const agent = guardedAgent({
      rules,
      connectMs: 500,
      resolve: (_host, take) =>
        take(
          null,
          found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        ),
    });
    try {
      await agent.request({ origin: url, path: '/', method: 'POST', body: '' });
      return undefined;
    } catch (error) {
      return error;
    } finally {
      await agent.destroy();
    }
  }

  test.each([['127.0.0.1'], ['169.254.169.254'], ['192.168.0.7'], ['::1'], ['::ffff:127.0.0.1']])(
    'that resolves to %s is not connected to',
    async (address) => expect(await failure([address])).toBeInstanceOf(ForbiddenAddress),
  );

  test('that resolves to one that is permitted and one that is not is connected to at the former alone', async () => {
    const error = await failure(['169.254.169.254', '127.0.0.1'], development);
    expect(error).not.toBeInstanceOf(ForbiddenAddress);
    expect(error).toMatchObject({ code: 'ECONNREFUSED', address: '127.0.0.1' });
  });

  test('is judged at each connection, so that another address a moment later gains nothing', async () => {
    const addresses = ['127.0.0.1', '169.254.169.254'];
    const agent = guardedAgent({
      rules: development,
      connectMs: 500,
      resolve: (_host, take) => take(null, [{ address: addresses.shift() ?? '', family: 4 }]),
    });
    const ask = () => agent.request({ origin: 'http://rebound.example.org:9', path: '/', method: 'GET' });
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(ask()).rejects.toBeInstanceOf(ForbiddenAddress);
    await agent.destroy();
  });
});
