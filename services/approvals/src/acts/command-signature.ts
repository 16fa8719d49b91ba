/**
 * The signature of a command: who may ask the workflow of a case is the service alone, which has checked who its caller
 * is. Reaching Temporal is not enough to speak in anybody's name.
 */
import { createHash } from 'node:crypto';
import type { CommandKeys } from '@kuaijin/kit/config/command-keys';
import { KuaijinError } from '@kuaijin/kit/errors';
import { privateKey, publicHalf, publicKeys, type SigningKey } from '@kuaijin/kit/identity/keys';
import { type BsonData, canonical } from '@kuaijin/kit/journal';
import { boundedCache } from '@kuaijin/kit/memory/bounded-cache';
import { type CaseCommand, type RecordArgs, UNSIGNED_COMMAND } from '@kuaijin/workflow-approvals/contracts';
import { ApplicationFailure } from '@temporalio/common';
import { type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';

const ISSUER = 'kuaijin-approvals';
const TYPE = 'command+jwt';
/** Seconds for which a command may be under way; what is older and was never stored is not taken for one. */
const LIFETIME_SECONDS = 3_600;

/** Signs a command on a case. @param at left out: now */
export type SignCommand = (caseId: string, command: CaseCommand, at?: Date) => Promise<string>;

type Asked = NonNullable<RecordArgs['asked']>;

/** @throws ApplicationFailure {@link UNSIGNED_COMMAND}, for good, for what the service did not ask */
export type CheckCommand = (args: Pick<RecordArgs, 'caseId' | 'asked' | 'probe'>) => Promise<void>;

/** Signatures that are remembered by who made them. */
const OWN_MAX = 5_000;

/** What a process signed: it need not ask its own key again whether it did. */
export interface OwnSignature {
  readonly caseId: string;
  readonly digest: string;
  /** Seconds since 1970. */
  readonly signedAt: number;
}

/** The signatures that a process made itself, by their text. */
export type OwnSignatures = Pick<ReturnType<typeof boundedCache<OwnSignature>>, 'get' | 'set'>;

export const ownSignatures = (): OwnSignatures => boundedCache<OwnSignature>(OWN_MAX);

/**
 * @param own keeps every signature
 * @throws KuaijinError CONFIG_INVALID when the configuration gives no private key
 */
export async function commandSigner({ commandsPrivateKey }: CommandKeys, own?: OwnSignatures): Promise<SignCommand> {
  const key: SigningKey = await privateKey(required(commandsPrivateKey));
  const header = { alg: key.algorithm, typ: TYPE, ...(key.kid === undefined ? {} : { kid: key.kid }) };
  return async (caseId, command, at = new Date()) => {
    const digest = digestOf(command);
    const token = new SignJWT({ digest }).setProtectedHeader(header).setIssuer(ISSUER).setSubject(caseId);
    const signature = await token.setIssuedAt(at).sign(key.key);
    own?.set(signature, { caseId, digest, signedAt: Math.floor(at.getTime() / 1000) });
    return signature;
  };
}

/**
 * @param own what this process signed with the key that the configuration gives
 * @param isKnown whether the journal of the case holds the key: what stands there was checked before, however long ago
 * @throws KuaijinError CONFIG_INVALID when the configuration gives no key
 */
export function commandCheck(
  { commandsPrivateKey, commandsPublicKey, unsignedCommands }: CommandKeys,
  isKnown: (caseId: string, key: string) => Promise<boolean>,
  own?: OwnSignatures,
): CheckCommand {
  const keys = publicKeys(commandsPublicKey ?? publicHalf(required(commandsPrivateKey)));
  return async ({ caseId, asked, probe }) => {
    // The case itself records what its clocks and other services bring about.
    if (asked === undefined || (asked.signature === undefined && unsignedCommands === 'accept')) return;
    const signedAt = ownTime(own, caseId, asked) ?? (await signatureTime(keys, caseId, asked));
    if (signedAt === undefined) throw unsigned('the command was not signed by the service');
    const isOld = Date.now() / 1000 - signedAt > LIFETIME_SECONDS;
    if (isOld && !(probe !== undefined && (await isKnown(caseId, probe.key))))
      throw unsigned('the command was signed too long ago');
  };
}

/** When this process itself signed it, in seconds; undefined when it did not. */
function ownTime(
  own: OwnSignatures | undefined,
  caseId: string,
  { command, signature = '' }: Asked,
): number | undefined {
  const known = own?.get(signature);
  return known?.caseId === caseId && known.digest === digestOf(command) ? known.signedAt : undefined;
}

/** When it was signed, in seconds; undefined when it was not. */
async function signatureTime(
  keys: JWTVerifyGetKey,
  caseId: string,
  { command, signature }: Asked,
): Promise<number | undefined> {
  if (signature === undefined) return undefined;
  try {
    const options = { algorithms: ['EdDSA'], issuer: ISSUER, subject: caseId, typ: TYPE, requiredClaims: ['iat'] };
    const { payload } = await jwtVerify(signature, keys, options);
    return payload['digest'] === digestOf(command) ? payload.iat : undefined;
  } catch {
    // Whatever is wrong with it, it is nothing that the service signed.
    return undefined;
  }
}

/** Of the command as Temporal carries it: JSON, whatever order its fields are in. */
function digestOf(command: unknown): string {
  const carried: BsonData = JSON.parse(JSON.stringify(command));
  return createHash('sha256').update(canonical(carried)).digest('base64url');
}

function required(key: string | undefined): string {
  if (key !== undefined) return key;
  const expected = 'a private Ed25519 JWK, which approvals signs commands with';
  throw new KuaijinError('CONFIG_INVALID', { path: ['KUAIJIN_COMMANDS_PRIVATE_KEY'], expected, received: 'nothing' });
}

const unsigned = (message: string) =>
  ApplicationFailure.create({ type: UNSIGNED_COMMAND, message, nonRetryable: true });
