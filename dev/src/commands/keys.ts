/** `npm run --silent keys`: new keys for a deployment, as lines of an environment file. */
import { randomBytes } from 'node:crypto';
import { pairOfSeed, publicHalf } from '@kuaijin/kit/identity/keys';

const secrets = ['KUAIJIN_CURSOR_KEY', 'KUAIJIN_ATTACHMENTS_KEY'];

export async function keys(): Promise<number> {
  for (const name of secrets) printSetting(name, newSecret());
  const pair = newPair();
  printSetting('KUAIJIN_IDENTITY_PRIVATE_KEY', pair);
  printSetting('KUAIJIN_IDENTITY_PUBLIC_KEY', publicHalf(pair));
  printSetting('KUAIJIN_COMMANDS_PRIVATE_KEY', newPair());
  printSetting('KUAIJIN_LEDGER_PRIVATE_KEY', newPair());
  printSetting('KUAIJIN_WEBHOOK_KEYS', `${new Date().getFullYear()}=${newSecret()}`);
  return 0;
}

const newPair = () => JSON.stringify({ ...JSON.parse(pairOfSeed(newSecret())), kid: newSecret().slice(0, 8) });

const newSecret = () => randomBytes(32).toString('base64url');

const printSetting = (name: string, value: string) => process.stdout.write(`${name}=${value}\n`);
