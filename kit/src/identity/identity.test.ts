import { exportJWK, generateKeyPair } from 'jose';
import {
  actOf,
  anonymousIdentity,
  type Identity,
  IdentitySigner,
  IdentityVerifier,
  signIdentity,
  signingKey,
} from './identity';

const officer: Identity = {
  subject: 'officer-1',
  name: '王',
  posts: ['HANDLER', 'HEAD'],
  department: 'department-330800-NR',
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};
const secret = 'a-shared-secret-of-more-than-32-characters';
const now = new Date('2026-11-22T10:00:05Z');

async function edwards() {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  return {
    signer: await signingKey(JSON.stringify(await exportJWK(pair.privateKey))),
    verifier: await signingKey(JSON.stringify(await exportJWK(pair.publicKey))),
  };
}

test('an identity comes back as it was signed, by a secret and by Ed25519', async () => {
  const shared = await signingKey(secret);
  const pair = await edwards();
  for (const [sign, verify] of [
    [shared, shared],
    [pair.signer, pair.verifier],
  ] as const) {
    const token = await new IdentitySigner(sign).sign(officer, now);
    expect(await new IdentityVerifier(verify).verify(token, now)).toEqual(officer);
  }
});

test('nobody is signed as nobody', async () => {
  const key = await signingKey(secret);
  const token = await new IdentitySigner(key).sign(anonymousIdentity, now);
  expect(await new IdentityVerifier(key).verify(token, now)).toEqual(anonymousIdentity);
});

test('equal claims are signed once in half a minute, whatever the order of posts', async () => {
  const signer = new IdentitySigner(await signingKey(secret));
  const token = await signer.sign(officer, now);
  expect(await signer.sign({ ...officer, posts: ['HEAD', 'HANDLER'] }, new Date('2026-11-22T10:00:29Z'))).toBe(token);
  expect(await signer.sign(officer, new Date('2026-11-22T10:00:30Z'))).not.toBe(token);
  expect(await signer.sign({ ...officer, region: '330802' }, now)).not.toBe(token);
});

test('a signature is good for at least half a minute and for no more than one', async () => {
  const key = await signingKey(secret);
  const token = await new IdentitySigner(key).sign(officer, new Date('2026-11-22T10:00:29Z'));
  const verifier = new IdentityVerifier(key);
  await expect(verifier.verify(token, new Date('2026-11-22T10:00:59Z'))).resolves.toEqual(officer);
  await expect(verifier.verify(token, new Date('2026-11-22T10:01:00Z'))).rejects.toMatchObject({
    code: 'FORBIDDEN_SUBGRAPH',
  });
});

test.each(['', 'x', 'a.b.c'])('%p is no identity', async (token) => {
  const verifier = new IdentityVerifier(await signingKey(secret));
  await expect(verifier.verify(token, now)).rejects.toMatchObject({ code: 'FORBIDDEN_SUBGRAPH' });
});

test('a public key as a secret does not verify what it signed', async () => {
  const { signer, verifier } = await edwards();
  const forged = await signIdentity(await signingKey(secret), officer, now, 60);
  await expect(new IdentityVerifier(verifier).verify(forged, now)).rejects.toMatchObject({
    code: 'FORBIDDEN_SUBGRAPH',
  });
  const right = await signIdentity(signer, officer, now, 60);
  await expect(new IdentityVerifier(await signingKey(secret)).verify(right, now)).rejects.toMatchObject({
    code: 'FORBIDDEN_SUBGRAPH',
  });
});

test('a key that is no Ed25519 key is refused', async () => {
  await expect(signingKey('{"kty":"RSA"}')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  await expect(signingKey('{"kty')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});

test('an act is done in a post that is held', () => {
  expect(actOf(officer)).toEqual({ actorId: 'officer-1', post: 'HANDLER' });
  expect(actOf(officer, ['HEAD', 'LEADER'], 'organisation-1')).toEqual({
    actorId: 'officer-1',
    post: 'HEAD',
    onBehalfOf: 'organisation-1',
  });
  expect(() => actOf(officer, 'OPERATOR')).toThrow(
    expect.objectContaining({ code: 'NOT_ALLOWED', received: 'HANDLER, HEAD' }),
  );
  expect(() => actOf(anonymousIdentity)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
});
