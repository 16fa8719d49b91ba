/**
 * What an empty store begins with: the six catalogues with their overlays, Quzhou's directory, the 51 real records,
 * demonstration pools and batches.
 */
import { type ServiceDeps, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import type { ServiceName } from '../compose/services';

type Seed = (deps: ServiceDeps, at: Date) => Promise<unknown>;

/** In the order in which they refer to each other. Each may run any number of times. */
const seeds: readonly (readonly [ServiceName, () => Promise<Seed>])[] = [
  ['directory', async () => (await import('@kuaijin/directory/directory-seed')).seedDirectory],
  ['approvals', async () => (await import('@kuaijin/approvals/seed')).seedApprovals],
  ['projects', async () => (await import('@kuaijin/projects/projects-seed')).seedProjects],
  ['land', async () => (await import('@kuaijin/land/land-seed')).seedLand],
  ['funds', async () => (await import('@kuaijin/funds/funds-seed')).seedFunds],
];

/** Seeds whatever is missing. */
export async function seed(shared: SharedDeps, at: Date): Promise<void> {
  for (const [service, load] of seeds) await (await load())(serviceDeps(shared, service), at);
}
