/**
 * The signature of a command: who may ask the workflow of a case is the service alone, which has checked who its caller
 * is. Reaching Temporal is not enough to speak in anybody's name.
 */
import { createHash } from 'node:crypto';
import type { CommandKeys } from '@kuaijin/kit/config/command-keys';
import { KuaijinError } from '@kuaijin/kit/errors';
import { privateKey, publicHalf, publicKeys, type SigningKey } from '@kuaijin/kit/identity/keys';
import { type BsonData, canonical } from '@kuaijin/kit/journal';
import { type CaseCommand, type RecordArgs, UNSIGNED_COMMAND } from '@kuaijin/workflow-approvals/contracts';
import { ApplicationFailure } from '@temporalio/common';
import { type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';

const ISSUER = 'kuaijin-approvals';
const TYPE = 'command+jwt';
/** Seconds for which a command may be under way; what is older and was never stored is not taken for one. */
const LIFETIME_SECONDS = 3_600;

/** Signs a command on a case. @param at left out: now */
export type SignCommand = (caseId: string, command: CaseCommand, at?: Date) => Promise<string>;

/** @throws ApplicationFailure {@link UNSIGNED_COMMAND}, for good, for what the service did not ask */
export type CheckCommand = (args: Pick<RecordArgs, 'caseId' | 'asked' | 'probe'>) => Promise<void>;

/** @throws KuaijinError CONFIG_INVALID when the configuration gives no private key */
export async function commandSigner({ commandsPrivateKey }: CommandKeys): Promise<SignCommand> {
  const key: SigningKey = await privateKey(required(commandsPrivateKey));
  const header = { alg: key.algorithm, typ: TYPE, ...(key.kid === undefined ? {} : { kid: key.kid }) };
  return (caseId, command, at = new Date()) =>
    new SignJWT({ digest: digestOf(command) })
      .setProtectedHeader(header)
      .setIssuer(ISSUER)
      .setSubject(caseId)
      .setIssuedAt(at)
      .sign(key.key);
}

/**
 * @param isKnown whether the journal of the case holds the key: what stands there was checked before, however long ago
 * @throws KuaijinError CONFIG_INVALID when the configuration gives no key
 */
export function commandCheck(
  { commandsPrivateKey, commandsPublicKey, unsignedCommands }: CommandKeys,
  isKnown: (caseId: string, key: string) => Promise<boolean>,
): CheckCommand {
  const keys = publicKeys(commandsPublicKey ?? publicHalf(required(commandsPrivateKey)));
  return async ({ caseId, asked, probe }) => {
    // The case itself records what its clocks and other services bring about.
    if (asked === undefined || (asked.signature === undefined && unsignedCommands === 'accept')) return;
    const signedAt = asked.signature === undefined ? undefined : await signatureTime(keys, caseId, asked);
    if (signedAt === undefined) throw unsigned('the command was not signed by the service');
    const isOld = Date.now() / 1000 - signedAt > LIFETIME_SECONDS;
    if (isOld && !(probe !== undefined && (await isKnown(caseId, probe.key))))
      throw unsigned('the command was signed too long ago');
  };
}

/** When it was signed, in seconds; undefined when it was not. */
async function signatureTime(
  keys: JWTVerifyGetKey,
  caseId: string,
  { command, signature = '' }: NonNullable<RecordArgs['asked']>,
): Promise<number | undefined> {
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
