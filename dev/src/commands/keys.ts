/** `npm run --silent keys`: new keys for a deployment, as lines of an environment file. */
import { randomBytes } from 'node:crypto';

const secrets = ['KUAIJIN_IDENTITY_KEY', 'KUAIJIN_CURSOR_KEY', 'KUAIJIN_ATTACHMENTS_KEY'];

export async function keys(): Promise<number> {
  for (const name of secrets) process.stdout.write(`${name}=${randomBytes(32).toString('base64url')}\n`);
  return 0;
}
