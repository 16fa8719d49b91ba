/** What a case asks of others while its past is written: the same that its workflow asks of them. */
import type { ElementKind } from '@kuaijin/workflow-approvals/case/terms';
import type { DirectoryActivities, ElementActivities, ProjectActivities } from '@kuaijin/workflow-approvals/contracts';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';

export interface OthersAsked {
  readonly directory: DirectoryActivities;
  readonly projects: ProjectActivities;
  readonly accounts: (kind: ElementKind) => ElementActivities;
  /** The account that the demonstration reserves from. */
  readonly accountOf: (kind: 'LAND' | 'FUNDS') => string;
  /** A person of an owner 业主. */
  readonly ownerOf: (organisationId: string) => Commander;
}
