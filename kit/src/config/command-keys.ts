/** The keys with which approvals signs what it asks of workflows, and verifies it. */
import { pairOfSeed } from '../identity/keys';
import type { Environment } from './settings';

export interface CommandKeys {
  /** A private Ed25519 JWK; absent in a production process that asks nothing of workflows. */
  readonly commandsPrivateKey?: string;
  /** A public JWK or a set of them; absent: the public half of the private key. */
  readonly commandsPublicKey?: string;
  /** What becomes of an operation without a signature. */
  readonly unsignedCommands: 'accept' | 'refuse';
}

/** @param seed of the pair that everybody knows, outside production */
export function commandKeys(e: Environment, seed: string): CommandKeys {
  const { KUAIJIN_COMMANDS_PRIVATE_KEY: given, KUAIJIN_COMMANDS_PUBLIC_KEY: known } = e;
  const key = given ?? (e.KUAIJIN_ENV === 'production' ? undefined : pairOfSeed(seed));
  return {
    ...(key === undefined ? {} : { commandsPrivateKey: key }),
    ...(known === undefined ? {} : { commandsPublicKey: known }),
    unsignedCommands: e.KUAIJIN_UNSIGNED_COMMANDS,
  };
}
