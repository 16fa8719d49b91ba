/** 服务账户: who reads the graph as a program, and the secret by which it shows itself. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Scope } from '@kuaijin/kit/access/service-account';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

export interface ServiceAccount {
  /** Client id at the token endpoint. */
  readonly id: string;
  readonly name: string;
  /** It reads of this region and of what lies inside. */
  readonly regionId: string;
  readonly scopes: readonly Scope[];
  /** sha256 of the secret. It has 256 bits that nobody chose, so nothing slower is of use against guessing. */
  readonly secretHash: string;
  readonly secretSetAt: Date;
  /** From when on it is no account any more. */
  readonly withdrawnAt?: Date;
}

/** The id of an account, which no person has. */
export const SERVICE_ACCOUNT_ID = /^service-[a-z0-9][a-z0-9-]{1,60}$/;

export const isServiceAccountId = (id: string): boolean => id.startsWith('service-');

const SECRET_BYTES = 32;

/** A secret that is shown once, and what is kept of it. */
export function newSecret(): { readonly secret: string; readonly secretHash: string } {
  const secret = `kjs_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  return { secret, secretHash: hashOf(secret) };
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** True when the secret is that of an account in force; as slow for an account that does not exist. */
export function isSecretOf(account: ServiceAccount | undefined, secret: string): boolean {
  const given = Buffer.from(hashOf(secret));
  const kept = Buffer.from(account?.secretHash ?? hashOf(''));
  return timingSafeEqual(given, kept) && isInForce(account);
}

export const isInForce = (account: ServiceAccount | undefined): account is ServiceAccount =>
  account !== undefined && account.withdrawnAt === undefined;

/** Why an account is not changed any more. */
export function withdrawnRefusal(
  { withdrawnAt }: ServiceAccount,
  version: number,
  path: readonly string[],
): Refusal | undefined {
  if (withdrawnAt === undefined) return undefined;
  return refuse('STATE_CONFLICT', path, {
    expected: 'an account that is not withdrawn',
    received: 'WITHDRAWN',
    details: { status: 'WITHDRAWN', version },
  });
}

/** Operators of its region keep an account. */
export const visibilityOfAccount = ({ regionId }: ServiceAccount): Visibility => ({
  regionScopes: regionScopesOf(regionId),
});
