/** A file of channels for tests: e-mail that nobody takes, as with a server that is down. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns its path within the folder */
export function messageChannelsFile(folder: string): string {
  const from = { name: '快进', address: 'noreply@example.gov.cn' };
  const EMAIL = { kind: 'smtp', host: '127.0.0.1', port: 9, security: 'none', from };
  const file = join(folder, 'message-channels.json');
  writeFileSync(file, JSON.stringify({ EMAIL }));
  return file;
}
