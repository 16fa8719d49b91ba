/** 8. Every ledger and every case is verified; what working in parallel saved. */
import { allAccounts } from './accounts';
import type { CaseWork } from './case-work';
import type { MainCase, Stage } from './stage';

interface Verification {
  readonly ok: boolean;
  readonly entries: number;
  readonly reason: string | null;
}
interface Insight {
  readonly serial: number;
  readonly elapsed: number;
  readonly saved: number;
  readonly criticalPathLength: number;
  readonly criticalPath: readonly { readonly item: { readonly code: string; readonly name: string } }[];
}

const FIELDS = '{ ok entries reason }';
const QUERIES = {
  verifyQuotaPool: `query ($id: ID!) { result: verifyQuotaPool(poolId: $id) ${FIELDS} }`,
  verifyFundBatch: `query ($id: ID!) { result: verifyFundBatch(batchId: $id) ${FIELDS} }`,
  verifyCase: `query ($id: ID!) { result: verifyCase(caseId: $id) ${FIELDS} }`,
};
const INSIGHT = `query ($id: ID!) { approvalCase(id: $id) { insight { serial elapsed saved criticalPathLength criticalPath { item { code name } } } } }`;

export async function sceneVerify(stage: Stage, { work }: MainCase, cases: readonly CaseWork[]): Promise<void> {
  const { graph, people, checks } = stage;
  checks.scene(8, 'Every ledger and every case is verified');
  const { quotaPools, fundBatches } = await allAccounts(graph, people);
  for (const { id } of quotaPools.nodes) await verify(stage, 'verifyQuotaPool', id);
  for (const { id } of fundBatches.nodes) await verify(stage, 'verifyFundBatch', id);
  for (const { caseId } of cases) await verify(stage, 'verifyCase', caseId);

  const { approvalCase } = await graph.ask<{ approvalCase: { insight: Insight } }>(await people.dispatcher(), INSIGHT, {
    id: work.caseId,
  });
  const { serial, elapsed, saved, criticalPath, criticalPathLength } = approvalCase.insight;
  checks.equal('days saved = serial sum - days used', saved, serial - elapsed);
  checks.note('');
  checks.note(`serial sum     ${serial} working days`);
  checks.note(`actual         ${elapsed} working days`);
  checks.note(`saved          ${saved} working days`);
  checks.note(
    `critical path  ${criticalPathLength} working days: ${criticalPath.map(({ item }) => `${item.code} ${item.name}`).join(' → ')}`,
  );
}

async function verify({ graph, people, checks }: Stage, query: keyof typeof QUERIES, id: string): Promise<void> {
  const { result } = await graph.ask<{ result: Verification }>(await people.operator(), QUERIES[query], { id });
  checks.equal(`${id}: ${result.entries} entries`, [result.ok, result.reason], [true, null]);
}
