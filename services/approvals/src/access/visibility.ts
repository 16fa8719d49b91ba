/** Who may see cases and what belongs to them. */
import type { Visibility } from '@kuaijin/kit/access/visibility';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { ApprovalsContext } from '../context';
import { type CaseScope, visibilityOfCase } from './case-scope';
import { visibilityOfMandate } from './mandate';
import { approvalsReach } from './reach';

interface OfCase {
  readonly state: CaseState;
}

/** What a step, or a part of one, is seen by is what its case is seen by. */
const ofCase = ({ state }: OfCase): Visibility => visibilityOfCase(state);

/** Documents that carry it beside what they are about. */
const asWritten = (row: CaseScope & { readonly caseId: string; readonly projectId?: string }): Visibility => row;

async function byCaseId({ caseId }: { readonly caseId: string }, { loaders }: ApprovalsContext) {
  const state = await loaders.cases.load(caseId);
  return state === undefined ? undefined : visibilityOfCase(state);
}

export const approvalsAccess: SubgraphAccess = {
  visibilityOf: {
    ApprovalCase: visibilityOfCase,
    Step: ofCase,
    Signer: ofCase,
    OperationOutcome: byCaseId,
    ExpiringOutcome: asWritten,
    TroubledCase: asWritten,
    Mandate: visibilityOfMandate,
  },
  reachOf: approvalsReach,
};
