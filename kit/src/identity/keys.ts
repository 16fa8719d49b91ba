/** Keys as the configuration gives them. Ed25519 where two parties are apart: whoever verifies cannot sign. */
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, type JWTVerifyGetKey, type KeyLike } from 'jose';
import { KuaijinError } from '../errors/errors';

/** A key for signing or verifying: HMAC with a shared secret, or Ed25519. */
export interface SigningKey {
  readonly algorithm: 'HS256' | 'EdDSA';
  readonly key: KeyLike | Uint8Array;
  /** Distinguishes the keys of a set. */
  readonly kid?: string;
}

/**
 * Reads a key: text is a shared secret, a JWK (begins with `{`) an Ed25519 key; a public one only verifies.
 * @throws KuaijinError CONFIG_INVALID for a JWK that is no Ed25519 key
 */
export async function signingKey(text: string): Promise<SigningKey> {
  if (!text.startsWith('{')) return { algorithm: 'HS256', key: new TextEncoder().encode(text) };
  const jwk = jwkOf(text);
  if (!isEdwards(jwk)) throw invalid('a secret of at least 32 characters, or an Ed25519 JWK');
  return { algorithm: 'EdDSA', key: await importJWK(jwk, 'EdDSA'), ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) };
}

/** The private Ed25519 JWK that signs. @throws KuaijinError CONFIG_INVALID for anything else */
export async function privateKey(text: string): Promise<SigningKey> {
  if (!isPrivateKey(text)) throw invalid('a private Ed25519 JWK');
  return signingKey(text);
}

/**
 * The public Ed25519 JWK that verifies, or a set of them (`{"keys": [...]}`, distinguished by `kid`), so that a key can
 * be changed without an interruption.
 * @throws KuaijinError CONFIG_INVALID for anything else, also for a private key: who verifies has to be unable to sign
 */
export function publicKeys(text: string): JWTVerifyGetKey {
  if (!isPublicKeys(text)) throw invalid('a public Ed25519 JWK, or a set of them');
  return createLocalJWKSet({ keys: keysOf(text) as JWK[] });
}

/** True for what `privateKey` reads. */
export function isPrivateKey(text: string): boolean {
  const jwk = jwkOf(text);
  return isEdwards(jwk) && jwk.d !== undefined;
}

/** True for what `publicKeys` reads. */
export function isPublicKeys(text: string): boolean {
  const keys = keysOf(text);
  return keys.length > 0 && keys.every((key) => isEdwards(key) && key.d === undefined);
}

/** The public half of a private Ed25519 JWK, as JSON. */
export function publicHalf(text: string): string {
  const { d: _, ...half } = jwkOf(text) ?? {};
  return JSON.stringify(half);
}

/** A pair that follows from a seed: for development, where everybody may know it. @returns the private JWK, as JSON */
export function pairOfSeed(seed: string): string {
  // What stands before the 32 bytes of an Ed25519 key in PKCS 8.
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  const der = Buffer.concat([head, createHash('sha256').update(seed).digest()]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return JSON.stringify({ ...createPublicKey(key).export({ format: 'jwk' }), ...key.export({ format: 'jwk' }) });
}

function keysOf(text: string): readonly unknown[] {
  const given = jwkOf(text) as (JWK & Partial<JSONWebKeySet>) | undefined;
  return Array.isArray(given?.keys) ? given.keys : [given];
}

function jwkOf(text: string): JWK | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as JWK) : undefined;
  } catch {
    // The text itself is a secret, so no part of it is reported.
    return undefined;
  }
}

function isEdwards(jwk: unknown): jwk is JWK {
  return typeof jwk === 'object' && jwk !== null && (jwk as JWK).kty === 'OKP' && (jwk as JWK).crv === 'Ed25519';
}

function invalid(expected: string): KuaijinError {
  return new KuaijinError('CONFIG_INVALID', { expected });
}
