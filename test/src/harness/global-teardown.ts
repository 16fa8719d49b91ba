/** Ends the servers that the run began with. */
import { rmSync } from 'node:fs';

export default async function globalTeardown(): Promise<void> {
  const servers = globalThis.kuaijinServers;
  if (servers === undefined) return;
  await servers.pair?.stop();
  rmSync(servers.folder, { recursive: true, force: true });
}
