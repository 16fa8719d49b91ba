/**
 * One set of servers for a whole run; every test uses a prefix of its own in them. Servers that the environment names
 * are used as they are.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareTimeSkipping } from '../../../dev/src/provision/time-skipping';
import { type ServerPair, startPair } from '../../../dev/src/servers/pair';

declare global {
  var kuaijinServers: { readonly pair?: ServerPair; readonly folder: string } | undefined;
}

export default async function globalSetup(): Promise<void> {
  process.env['KUAIJIN_ENV'] ||= 'test';
  // Without it the tests that need it say what is missing; the others do not care.
  await prepareTimeSkipping().catch(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-test-'));
  process.env['KUAIJIN_INDEX_USE'] ||= join(folder, 'index-use');
  globalThis.kuaijinServers = { folder };
  if (process.env['MONGODB_URI'] && process.env['TEMPORAL_ADDRESS']) return;
  const pair = await startPair(folder);
  globalThis.kuaijinServers = { pair, folder };
  process.env['MONGODB_URI'] = pair.mongodbUri;
  process.env['TEMPORAL_ADDRESS'] = pair.temporalAddress;
}
