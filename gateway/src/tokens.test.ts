import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadConfig } from '@kuaijin/kit/config';
import { exportJWK, generateKeyPair, type JWTPayload, type KeyLike, SignJWT } from 'jose';
import { issueToken, TokenVerifier } from './tokens';

const now = new Date('2026-11-22T10:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);
const officer = { subject: 'officer-1', name: '王', posts: ['HANDLER'], region: '330800' } as const;
const settings = { KUAIJIN_ENV: 'test', KUAIJIN_TOKEN_KEY: 'a-shared-secret-of-more-than-32-characters' };
const config = loadConfig(settings);
const audience = config.tokenAudience;
const key = new TextEncoder().encode(config.tokenKey);

const plain: JWTPayload = {
  iss: config.tokenIssuer,
  aud: audience,
  sub: 'officer-1',
  name: '王',
  posts: ['HANDLER'],
  region: '330800',
  iat: seconds,
  exp: seconds + 60,
};

/** An Authorization header with a token of these claims, in place of those that it would have. */
async function bearer(claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}): Promise<string> {
  const payload = JSON.parse(JSON.stringify({ ...plain, ...claims })) as JWTPayload;
  return `Bearer ${await new SignJWT(payload).setProtectedHeader({ alg: 'HS256', typ: 'JWT', ...header }).sign(key)}`;
}

const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);

describe('tokens by a key of the configuration', () => {
  let verifier: TokenVerifier;

  beforeEach(async () => {
    verifier = await TokenVerifier.open(config);
  });

  test('a token stands for who it was issued to, until it expires', async () => {
    const header = `Bearer ${await issueToken(config, officer, 1, now)}`;
    expect(await verifier.verify(header, now)).toEqual({ ...officer, audience, anonymous: false });
    expect(await verifier.verify(header, later(3_599_000))).toMatchObject({ subject: 'officer-1' });
    const expired = later(3_600_000);
    await expect(verifier.verify(header, expired)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    await expect((await TokenVerifier.open(config)).verify(header, expired)).rejects.toMatchObject({
      code: 'TOKEN_EXPIRED',
    });
  });

  test('no header is nobody', async () => {
    expect(await verifier.verify(undefined)).toMatchObject({ anonymous: true, posts: [] });
  });

  test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'])(
    '%p is refused',
    async (header) => {
      await expect(verifier.verify(header, now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    },
  );

  test.each([
    ['another audience', { tokenAudience: 'another' }],
    ['another issuer', { tokenIssuer: 'https://other.example' }],
    ['another key', { tokenKey: 'another-secret-of-more-than-32-characters' }],
  ])('a token of %s is refused', async (_case, other) => {
    const header = `Bearer ${await issueToken({ ...config, ...other }, officer, 1, now)}`;
    await expect(verifier.verify(header, now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test.each([
    ['no issuer', { iss: undefined }],
    ['no time of issue', { iat: undefined }],
    ['no end', { exp: undefined }],
    ['a time of issue in the future', { iat: seconds + 120, exp: seconds + 180 }],
    ['no subject', { sub: undefined }],
    ['a subject that is an object', { sub: { $ne: null } }],
    ['a subject that is a list', { sub: ['officer-1'] }],
    ['an empty subject', { sub: ' ' }],
    ['a subject that holds a control character', { sub: 'officer-1\u0000' }],
    ['a subject without end', { sub: 'x'.repeat(201) }],
    ['the subject of nobody', { sub: 'anonymous' }],
    ['the subject of the machine', { sub: 'system' }],
  ])('a token with %s is refused', async (_case, claims) => {
    await expect(verifier.verify(await bearer(claims), now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('a token of another type is refused, one of a listed type is believed however it is written', async () => {
    for (const typ of [undefined, 'logout+jwt', 'dpop+jwt', 'JWE']) {
      await expect(verifier.verify(await bearer({}, { typ }), now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
    for (const typ of ['jwt', 'at+jwt', 'application/AT+JWT']) {
      expect(await verifier.verify(await bearer({}, { typ }), now)).toMatchObject({ subject: 'officer-1' });
    }
  });

  test('a token is no older than the configuration allows, whatever it says itself', async () => {
    const strict = await TokenVerifier.open({ ...config, tokenMaxAgeSeconds: 600 });
    const header = await bearer({ exp: seconds + 36_000 });
    expect(await strict.verify(header, later(599_000))).toMatchObject({ subject: 'officer-1' });
    await expect(strict.verify(header, later(600_000))).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    await expect(strict.verify(header, later(700_000))).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
  });

  test('a token has one spelling', async () => {
    const header = await bearer();
    expect(await verifier.verify(header, now)).toMatchObject({ subject: 'officer-1' });
    const last = header.slice(-1);
    const loose = String.fromCharCode(last.charCodeAt(0) + 1);
    for (const other of [`${header}=`, `${header}!`, `${header}.`, `${header}A`, `${header.slice(0, -1)}${loose}`]) {
      await expect(verifier.verify(other, now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
  });

  test('a token that claims to be nobody is somebody all the same', async () => {
    const header = await bearer({ anonymous: true, posts: ['HANDLER', 'KING'] });
    expect(await verifier.verify(header, now)).toMatchObject({ anonymous: false, posts: ['HANDLER'] });
  });

  test.each([
    ['posts in lower case', ['handler']],
    ['no posts', []],
    ['a post that is null', [null]],
    ['posts that are null', null],
    ['posts that are an object', { HANDLER: true }],
    ['posts of another house', ['KING', 'constructor']],
  ])('a token with %s reaches nothing', async (_case, posts) => {
    const header = await bearer({ posts, department: 'department-330800-NR', organisation: 'organisation-1' });
    const nowhere = { subject: 'officer-1', name: '王', posts: [], region: '', audience, anonymous: false };
    expect(await verifier.verify(header, now)).toEqual(nowhere);
  });

  test('claims of other names are found where the configuration says', async () => {
    const names =
      'subject=employee_no,posts=realm_access.roles,name=preferred_username,region=https://id.example/region,department=org.unit';
    const { tokenClaims } = loadConfig({ ...settings, KUAIJIN_TOKEN_CLAIMS: names });
    const mapping = await TokenVerifier.open({ ...config, tokenClaims });
    const header = await bearer({
      sub: '8f1c',
      employee_no: 'officer-7',
      realm_access: { roles: ['offline_access', 'HEAD', 'HANDLER', 'HEAD'] },
      preferred_username: '李',
      name: 'li',
      posts: ['OPERATOR'],
      'https://id.example/region': '330802',
      region: '330000',
      org: { unit: 'department-330802-NR' },
    });
    expect(await mapping.verify(header, now)).toEqual({
      subject: 'officer-7',
      name: '李',
      posts: ['HEAD', 'HANDLER'],
      region: '330802',
      department: 'department-330802-NR',
      audience,
      anonymous: false,
    });
  });
});

describe('tokens by a JWKS address', () => {
  let server: Server;
  let jwksUrl: string;
  let keys: Record<string, KeyLike>;
  /** What the identity provider publishes now; undefined: it is down. */
  let published: readonly string[] | undefined;
  let fetches = 0;

  beforeAll(async () => {
    const pairs = { one: await generateKeyPair('ES256'), two: await generateKeyPair('ES256') };
    keys = { one: pairs.one.privateKey, two: pairs.two.privateKey };
    const documents = await Promise.all(
      Object.entries(pairs).map(async ([kid, { publicKey }]) => ({ ...(await exportJWK(publicKey)), kid, use: 'sig' })),
    );
    server = createServer((_request, response) => {
      fetches += 1;
      if (published === undefined) return response.writeHead(503).end();
      const shown = documents.filter(({ kid }) => published?.includes(kid));
      return response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: shown }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  });

  beforeEach(() => {
    published = ['one'];
    fetches = 0;
  });

  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  const open = (url = jwksUrl) => TokenVerifier.open({ ...config, jwksUrl: url });

  async function signed(kid: string, key = keys[kid], alg = 'ES256'): Promise<string> {
    const claims = new SignJWT({ ...plain, exp: seconds + 3_600 }).setProtectedHeader({ alg, kid, typ: 'at+jwt' });
    return `Bearer ${await claims.sign(key as KeyLike)}`;
  }

  test('a token of a published key is believed', async () => {
    expect(await (await open()).verify(await signed('one'), now)).toEqual({ ...officer, audience, anonymous: false });
  });

  test('a token of a key that is not published, or signed with a shared secret, is refused', async () => {
    const verifier = await open();
    const stranger = await signed('one', (await generateKeyPair('ES256')).privateKey);
    const shared = await signed('one', key as unknown as KeyLike, 'HS256');
    for (const header of [await signed('two'), stranger, shared]) {
      await expect(verifier.verify(header, now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
  });

  test('a key that is withdrawn ends its tokens within a minute, also those that were believed before', async () => {
    const verifier = await open();
    const header = await signed('one');
    await verifier.verify(header, now);
    // Believed a second time just before the keys are looked at again: the worst case.
    await verifier.verify(header, later(24_000));
    published = ['two'];
    await expect(verifier.verify(header, later(59_000))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    expect(await verifier.verify(await signed('two'), later(59_000))).toMatchObject({ subject: 'officer-1' });
  });

  test('a new key is believed at once, and strange ones do not make us ask without end', async () => {
    const verifier = await open();
    await verifier.verify(await signed('one'), now);
    published = ['one', 'two'];
    await verifier.verify(await signed('two'), later(6_000));
    expect(fetches).toBe(2);
    const strange = await signed('three', keys['one']);
    for (let i = 0; i < 20; i += 1) {
      await expect(verifier.verify(strange, later(6_100 + i))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
    expect(fetches).toBe(2);
  });

  test('a provider that is down for a while takes nothing from anybody; after that nobody is let in', async () => {
    const verifier = await open();
    const header = await signed('one');
    await verifier.verify(header, now);
    published = undefined;
    expect(await verifier.verify(header, later(200_000))).toMatchObject({ subject: 'officer-1' });
    await expect(verifier.verify(header, later(330_000))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  test('when the keys cannot be fetched nobody is let in, and it is not the caller’s fault', async () => {
    const verifier = await open('http://127.0.0.1:9/jwks');
    await expect(verifier.verify(await signed('one'), now)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
