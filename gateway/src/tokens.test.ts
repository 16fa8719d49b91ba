import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type KeyLike, SignJWT } from 'jose';
import { issueToken, TokenVerifier } from './tokens';

const audience = 'kuaijin';
const now = new Date('2026-11-22T10:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);
const officer = { subject: 'officer-1', name: '王', posts: ['HANDLER'], region: '330800' } as const;
const config = { tokenKey: 'a-shared-secret-of-more-than-32-characters', tokenAudience: audience };

describe('tokens by a key of the configuration', () => {
  test('a token stands for who it was issued to, until it expires', async () => {
    const verifier = await TokenVerifier.open(config);
    const header = `Bearer ${await issueToken(config, officer, 1, now)}`;
    const later = new Date(now.getTime() + 3_599_000);
    expect(await verifier.verify(header, now)).toEqual({ ...officer, audience, anonymous: false });
    expect(await verifier.verify(header, later)).toMatchObject({ subject: 'officer-1' });
    const expired = new Date(now.getTime() + 3_600_000);
    await expect(verifier.verify(header, expired)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    await expect((await TokenVerifier.open(config)).verify(header, expired)).rejects.toMatchObject({
      code: 'TOKEN_EXPIRED',
    });
  });

  test('no header is nobody', async () => {
    expect(await (await TokenVerifier.open(config)).verify(undefined)).toMatchObject({ anonymous: true, posts: [] });
  });

  test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'])(
    '%p is refused',
    async (header) => {
      await expect((await TokenVerifier.open(config)).verify(header, now)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    },
  );

  test('a token for another audience, or by another key, is refused', async () => {
    const verifier = await TokenVerifier.open(config);
    for (const other of [
      { ...config, tokenAudience: 'another' },
      { ...config, tokenKey: 'another-secret-of-more-than-32-characters' },
    ]) {
      const header = `Bearer ${await issueToken(other, officer, 1, now)}`;
      await expect(verifier.verify(header, now)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  test('a token that claims to be nobody is somebody all the same', async () => {
    const verifier = await TokenVerifier.open(config);
    const key = new TextEncoder().encode(config.tokenKey);
    const claims = new SignJWT({ anonymous: true, posts: ['HANDLER', 'KING'] }).setProtectedHeader({ alg: 'HS256' });
    const token = await claims
      .setSubject('x')
      .setAudience(audience)
      .setExpirationTime(seconds + 60)
      .sign(key);
    expect(await verifier.verify(`Bearer ${token}`, now)).toMatchObject({ anonymous: false, posts: ['HANDLER'] });
  });
});

describe('tokens by a JWKS address', () => {
  let server: Server;
  let jwksUrl: string;
  let privateKey: KeyLike;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    privateKey = pair.privateKey;
    const keys = JSON.stringify({
      keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }],
    });
    server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(keys));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const signed = (kid: string, key: KeyLike | Uint8Array, alg: string) =>
    new SignJWT({ name: '王', posts: ['HANDLER'], region: '330800' })
      .setProtectedHeader({ alg, kid })
      .setSubject('officer-1')
      .setAudience(audience)
      .setExpirationTime(seconds + 60)
      .sign(key);

  test('a token of a published key is believed', async () => {
    const verifier = await TokenVerifier.open({ jwksUrl, tokenAudience: audience });
    const identity = await verifier.verify(`Bearer ${await signed('one', privateKey, 'ES256')}`, now);
    expect(identity).toEqual({ ...officer, audience, anonymous: false });
  });

  test('a token of a key that is not published, or signed with a shared secret, is refused', async () => {
    const verifier = await TokenVerifier.open({ jwksUrl, tokenAudience: audience });
    const stranger = await signed('two', (await generateKeyPair('ES256')).privateKey, 'ES256');
    const shared = await signed('one', new TextEncoder().encode(config.tokenKey), 'HS256');
    for (const token of [stranger, shared]) {
      await expect(verifier.verify(`Bearer ${token}`, now)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  test('when the keys cannot be fetched nobody is let in, and it is not the caller’s fault', async () => {
    const verifier = await TokenVerifier.open({ jwksUrl: 'http://127.0.0.1:9/jwks', tokenAudience: audience });
    const header = `Bearer ${await signed('one', privateKey, 'ES256')}`;
    await expect(verifier.verify(header, now)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
