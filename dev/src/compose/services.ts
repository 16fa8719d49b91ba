/** Every service of the house. Each is loaded only when it is wanted, so that a test of one does not read them all. */
import type { BuildService } from '@kuaijin/kit/service';

/** In the order in which they start: who is asked stands before who asks. */
export const serviceNames = ['directory', 'projects', 'land', 'funds', 'supervision', 'approvals', 'events'] as const;

export type ServiceName = (typeof serviceNames)[number];

const builders: Readonly<Record<ServiceName, () => Promise<BuildService>>> = {
  directory: async () => (await import('@kuaijin/directory/service')).buildDirectoryService,
  projects: async () => (await import('@kuaijin/projects/service')).buildProjectsService,
  land: async () => (await import('@kuaijin/land/service')).buildLandService,
  funds: async () => (await import('@kuaijin/funds/service')).buildFundsService,
  supervision: async () => (await import('@kuaijin/supervision/service')).buildSupervisionService,
  approvals: async () => (await import('@kuaijin/approvals/service')).buildApprovalsService,
  events: async () => (await import('@kuaijin/events/service')).buildEventsService,
};

/** What builds a service. */
export function builderOf(name: ServiceName): Promise<BuildService> {
  return builders[name]();
}

export function isServiceName(name: string): name is ServiceName {
  return serviceNames.some((known) => known === name);
}
