/** 资金批次: what a fund batch is known by, as one account of the ledger each. Amounts are fen. */
import {
  type AccountDocument,
  type AccountFamily,
  type AccountMeta,
  Accounts,
  notifyBySignal,
  type ProposalDocument,
  type ReservationDocument,
  sharedKinds,
} from '@kuaijin/kit/accounts';
import { defineLedger } from '@kuaijin/kit/ledger';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { caseWorkflowId, ELEMENTS_AVAILABLE_SIGNAL } from '@kuaijin/workflow-approvals/contracts';
import { yearsCarried } from '../domain/carry-forward';
import type { FundSource } from '../domain/fund-source';

/** What a batch is known by. */
export interface BatchMeta extends AccountMeta {
  /** 资金来源 */
  readonly source: FundSource;
  /** 名称 */
  readonly name: string;
}

export type BatchDocument = AccountDocument<BatchMeta>;
export type BatchReservation = ReservationDocument<BatchMeta>;
export type BatchProposal = ProposalDocument<BatchMeta>;
export type Batches = Accounts<BatchMeta>;

/** The ledger of money: 下达, 预留, 核定, 拨付, 支出 and what takes them back. */
export const batchFamily: AccountFamily<BatchMeta> = {
  source: 'funds',
  noun: 'funds',
  ledger: defineLedger({
    name: 'funds',
    unit: 'YUAN',
    kinds: [
      'ISSUE',
      'PRE_ISSUE',
      'TRANSFER_OUT',
      'TRANSFER_IN',
      'RESERVE',
      'EXTEND',
      'COMMIT',
      'RELEASE',
      'EXPIRE',
      'RETURN',
      'RECALL',
      'PAY',
      'SPEND',
      'CARRY_FORWARD',
      'BRING_FORWARD',
      ...sharedKinds,
    ],
    insufficient: 'INSUFFICIENT_FUNDS',
  }),
  unitOf: () => 'YUAN',
  holds: (_meta, element) => element === 'FUNDS',
  metaFields: { regionId: String, adcode: String, year: Number, isDemoData: Boolean, source: String, name: String },
  yearsCarried: ({ source }) => yearsCarried[source],
  narrowedBy: ['year', 'source'],
  fungibleBy: ['source', 'year', 'isDemoData'],
  writeMeta: ({ regionId, adcode, year, source, name, isDemoData }) => ({
    regionId,
    adcode,
    year: String(year),
    source,
    name,
    isDemoData: String(isDemoData),
  }),
  readMeta: ({ regionId = '', adcode = '', year = '', source = '', name = '', isDemoData }) => ({
    regionId,
    adcode,
    year: Number(year),
    source: source as FundSource,
    name,
    isDemoData: isDemoData === 'true',
  }),
};

/** The fund batches in the store of funds. */
export function openBatches({ config, log, mongo, temporal, feed, namespaces }: ServiceDeps): Promise<Batches> {
  return Accounts.open({
    mongo,
    database: namespaces.database('funds'),
    feed,
    family: batchFamily,
    log,
    notify: notifyBySignal(temporal, { workflowId: caseWorkflowId, signal: ELEMENTS_AVAILABLE_SIGNAL }),
    pollMs: config.pollMs,
  });
}
