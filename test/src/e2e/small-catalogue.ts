/** Catalogues of a few items through the graph, so that a case reaches any place in no time. */

import { randomUUID } from 'node:crypto';
import { type SmallItem, type SmallLimits, smallBase, smallOverlay } from '@kuaijin/approvals/testing/small-base';
import type { Client } from '../harness/client';
import { PROPOSED, type Proposed, proposalIn } from '../harness/second-person';

export type { SmallItem } from '@kuaijin/approvals/testing/small-base';

const PUBLISH = `mutation ($input: PublishCatalogueInput!) {
  publishCatalogue(input: $input) { catalogue { version } userErrors { code path } } }`;

/** Publishes the next version. @returns its number */
export async function publishSmall(
  client: Client,
  code: string,
  stages: readonly (readonly SmallItem[])[],
  limits: SmallLimits = {},
): Promise<number> {
  const base = smallBase(code, stages, limits);
  const overlay = smallOverlay(code, stages);
  const input = { idempotencyKey: randomUUID(), base, overlay };
  const editor = await client.token('CATALOGUE_EDITOR', { region: '330800' });
  const { publishCatalogue } = await client.ask<{
    publishCatalogue: { catalogue: { version: number } | null; userErrors: unknown };
  }>(PUBLISH, { input }, editor);
  if (publishCatalogue.catalogue === null) throw new Error(JSON.stringify(publishCatalogue.userErrors));
  return publishCatalogue.catalogue.version;
}

/** A batch of funds with so many 万元. @returns its id */
export async function fundBatch(client: Client, name: string, wan: string): Promise<string> {
  const manager = await client.token('FUND_MANAGER', { region: '330800' });
  const opening = {
    idempotencyKey: `open ${name}`,
    regionId: 'region-330800',
    year: 2026,
    source: 'SPECIAL_BOND',
    name,
  };
  const { openFundBatch } = await client.ask<{ openFundBatch: { batch: { id: string } } }>(
    'mutation ($input: OpenFundBatchInput!) { openFundBatch(input: $input) { batch { id } userErrors { code path } } }',
    { input: { ...opening, isDemoData: true } },
    manager,
  );
  const batchId = openFundBatch.batch.id;
  const issue = {
    idempotencyKey: `issue ${name}`,
    batchId,
    amount: { value: wan, unit: 'WAN' },
    documentNumber: '1号',
  };
  await issueFunds(client, issue);
  return batchId;
}

/** Issues money to a batch: one person proposes it, another confirms it. */
export async function issueFunds(
  client: Client,
  input: { readonly idempotencyKey: string; readonly batchId: string },
): Promise<void> {
  const { issued } = await client.ask<{ issued: Proposed }>(
    `mutation ($input: IssueFundsInput!) { issued: issueFunds(input: $input) { ${PROPOSED} userErrors { code path } } }`,
    { input },
    await client.token('FUND_MANAGER', { region: '330800' }),
  );
  const { idempotencyKey } = input;
  await client.ask(
    'mutation ($input: ResolveFundsProposalInput!) { confirmFundsProposal(input: $input) { batch { id } userErrors { code path } } }',
    { input: { idempotencyKey, proposalId: proposalIn(issued) } },
    await client.token('FUND_MANAGER', { region: '330800', subject: 'officer-second-fund-manager' }),
  );
}
