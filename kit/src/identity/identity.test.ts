import { SignJWT } from 'jose';
import { actOf, anonymousIdentity, type Identity, IdentitySigner, IdentityVerifier, signIdentity } from './identity';
import { isPrivateKey, isPublicKeys, pairOfSeed, privateKey, publicHalf, publicKeys, signingKey } from './keys';

const officer: Identity = {
  subject: 'officer-1',
  name: '王',
  posts: ['HANDLER', 'HEAD'],
  department: 'department-330800-NR',
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};
const now = new Date('2026-11-22T10:00:05Z');
const pair = pairOfSeed('a pair of this test');
const withId = (kid: string, seed = kid) => JSON.stringify({ ...JSON.parse(pairOfSeed(seed)), kid });

const signerOf = (key: string) => IdentitySigner.open({ identityPrivateKey: key });
const verifierOf = (key: string) => IdentityVerifier.open({ identityPublicKey: key });
const refusal = expect.objectContaining({ code: 'FORBIDDEN_SUBGRAPH' });

test('an identity comes back as it was signed', async () => {
  const verifier = await verifierOf(publicHalf(pair));
  for (const identity of [officer, anonymousIdentity]) {
    expect(await verifier.verify(await (await signerOf(pair)).sign(identity, now), now)).toEqual(identity);
  }
});

test('equal claims are signed once in half a minute, whatever the order of posts', async () => {
  const signer = await signerOf(pair);
  const token = await signer.sign(officer, now);
  expect(await signer.sign({ ...officer, posts: ['HEAD', 'HANDLER'] }, new Date('2026-11-22T10:00:29Z'))).toBe(token);
  expect(await signer.sign(officer, new Date('2026-11-22T10:00:30Z'))).not.toBe(token);
  expect(await signer.sign({ ...officer, region: '330802' }, now)).not.toBe(token);
});

test('a signature is good for at least half a minute and for no more than one', async () => {
  const token = await (await signerOf(pair)).sign(officer, new Date('2026-11-22T10:00:29Z'));
  const verifier = await verifierOf(publicHalf(pair));
  await expect(verifier.verify(token, new Date('2026-11-22T10:00:59Z'))).resolves.toEqual(officer);
  await expect(verifier.verify(token, new Date('2026-11-22T10:01:00Z'))).rejects.toEqual(refusal);
});

test.each(['', 'x', 'a.b.c'])('%p is no identity', async (token) => {
  await expect((await verifierOf(publicHalf(pair))).verify(token, now)).rejects.toEqual(refusal);
});

test('an identity has one spelling', async () => {
  const token = await (await signerOf(pair)).sign(officer, now);
  for (const other of [`${token}=`, `${token}!`, `${token}AA`, ` ${token}`]) {
    await expect((await verifierOf(publicHalf(pair))).verify(other, now)).rejects.toEqual(refusal);
  }
});

test('what verifies cannot sign', async () => {
  const half = publicHalf(pair);
  expect([isPrivateKey(pair), isPublicKeys(pair), isPrivateKey(half), isPublicKeys(half)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  await expect(signerOf(half)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  const verifier = await verifierOf(half);
  // The public key as a shared secret, the oldest way to forge a token.
  const asSecret = { algorithm: 'HS256', key: new TextEncoder().encode(half) } as const;
  await expect(verifier.verify(await signIdentity(asSecret, officer, now, 60), now)).rejects.toEqual(refusal);
  const stranger = await privateKey(pairOfSeed('another'));
  await expect(verifier.verify(await signIdentity(stranger, officer, now, 60), now)).rejects.toEqual(refusal);
});

test('a token that the same key signed for something else is no identity', async () => {
  const { key } = await privateKey(pair);
  const claims = new SignJWT({ sub: 'officer-1', posts: ['OPERATOR'] }).setIssuer('kuaijin-gateway');
  const token = await claims.setExpirationTime('1m').setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' }).sign(key);
  await expect((await verifierOf(publicHalf(pair))).verify(token)).rejects.toEqual(refusal);
});

test('a key is changed without an interruption: both are believed while both are in the set', async () => {
  const set = (...keys: string[]) => JSON.stringify({ keys: keys.map((key) => JSON.parse(publicHalf(key))) });
  const [old, young] = [withId('2026'), withId('2027')];
  const both = await verifierOf(set(old, young));
  for (const key of [old, young]) {
    expect(await both.verify(await (await signerOf(key)).sign(officer, now), now)).toEqual(officer);
  }
  const after = await verifierOf(set(young));
  await expect(after.verify(await (await signerOf(old)).sign(officer, now), now)).rejects.toEqual(refusal);
});

test.each(['{"kty":"RSA"}', '{"kty', '{"keys":[]}', 'x'.repeat(40), pair])('%p is no public key', (text) => {
  expect(() => publicKeys(text)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
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
