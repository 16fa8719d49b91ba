/** 预留: what is held of a pool or of a batch, until it is committed or released. */
import type { Post } from '@kuaijin/kit/access/posts';
import { PROPOSED, type Proposed, proposalIn } from '../../harness/second-person';
import { PROJECT } from '../catalogue';
import type { Named } from '../element-driver';
import type { Stock, ThingKind } from '../element-row';

interface Family {
  readonly keeper: Post;
  /** The account, by its argument. */
  readonly account: (stock: Stock) => Readonly<Record<string, string>>;
  readonly amount: object;
  readonly reserve: string;
  readonly commit: string;
  readonly release: string;
  /** Field of the payload. */
  readonly field: string;
}

type State = 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'RELEASED_BEFORE';

const reservationsOf = ({ keeper, account, amount, field, ...mutation }: Family): ThingKind<State> => ({
  states: ['RESERVED', 'COMMITTED', 'RELEASED', 'RELEASED_BEFORE'],
  argument: 'reservationId',
  code: 'RESERVATION_CLOSED',
  ways: 'R',
  make: async (driver, state, stock) => {
    const place = account(stock);
    if (state === 'RELEASED_BEFORE') {
      const input = { ...place, reservationId: `never-made-${driver.number()}` };
      await driver.do(mutation.release, keeper, input);
      return { input };
    }
    const order = { ...place, projectId: PROJECT, amount, purpose: '一致性' };
    const answer = await driver.do<Record<string, Named>>(mutation.reserve, keeper, order, `${field} { id }`);
    const input = { ...place, reservationId: answer[field]?.id };
    if (state === 'COMMITTED') await driver.do(mutation.commit, keeper, input);
    if (state === 'RELEASED') await driver.do(mutation.release, keeper, input);
    return { input };
  },
});

/** 指标预留. */
export const reservations = reservationsOf({
  keeper: 'LAND_MANAGER',
  account: ({ poolId }) => ({ poolId }),
  amount: { value: '1', unit: 'MU' },
  reserve: 'reserveQuota',
  commit: 'commitReservation',
  release: 'releaseReservation',
  field: 'reservation',
});

/** 资金预留. */
const funds: Family = {
  keeper: 'FUND_MANAGER',
  account: ({ batchId }) => ({ batchId }),
  amount: { value: '1', unit: 'WAN' },
  reserve: 'reserveFunds',
  commit: 'commitFunds',
  release: 'releaseFunds',
  field: 'line',
};
export const allotments = reservationsOf(funds);

/** 已核定的资金: what of an allotment may be paid out, and then spent. */
export const payments: ThingKind<State | 'PAID'> = {
  ...allotments,
  states: [...allotments.states, 'PAID'],
  argument: 'amount',
  code: 'INSUFFICIENT_FUNDS',
  make: async (driver, state, stock) => {
    const { input } = await allotments.make(driver, state === 'PAID' ? 'COMMITTED' : state, stock);
    if (state !== 'PAID') return { input };
    await driver.confirmed('payFunds', funds.keeper, {
      ...input,
      amount: funds.amount,
      documentNumber: '衢财建〔2026〕1号',
    });
    return { input };
  },
};

interface Proposing {
  readonly keeper: Post;
  readonly account: (stock: Stock) => Readonly<Record<string, string>>;
  readonly issue: string;
  readonly open: { readonly mutation: string; readonly input: object; readonly field: string; readonly id: string };
  readonly amount: object;
  /** `Quota` or `Funds`. */
  readonly noun: string;
}

const documentNumber = '演示〔2026〕3号';

const proposalsOf = ({ keeper, account, issue, amount, noun }: Proposing): ThingKind<ProposalState> => ({
  states: ['OPEN', 'CONFIRMED', 'WITHDRAWN', 'DECLINED'],
  argument: 'proposalId',
  code: 'PROPOSAL_CLOSED',
  ways: 'R',
  make: async (driver, state, stock) => {
    const order = { ...account(stock), amount, documentNumber };
    const proposalId = proposalIn(await driver.do<Proposed>(issue, keeper, order, PROPOSED));
    const input = { proposalId };
    if (state === 'CONFIRMED') await driver.do(`confirm${noun}Proposal`, keeper, input, '', '2');
    if (state === 'WITHDRAWN') await driver.do(`withdraw${noun}Proposal`, keeper, input);
    if (state === 'DECLINED') await driver.do(`decline${noun}Proposal`, keeper, { ...input, reason: '不符' }, '', '2');
    return { input };
  },
});

type ProposalState = 'OPEN' | 'CONFIRMED' | 'WITHDRAWN' | 'DECLINED';

/** 台账条目: what was issued to an account of its own, until it is corrected. */
const entriesOf = ({ keeper, issue, open, amount, noun }: Proposing): ThingKind<'POSTED' | 'CORRECTED'> => ({
  states: ['POSTED', 'CORRECTED'],
  argument: 'entrySeq',
  code: 'ENTRY_CORRECTED',
  ways: 'R',
  make: async (driver, state) => {
    const { field, id } = open;
    const opened = await driver.do<Record<string, Named>>(open.mutation, keeper, open.input, `${field} { id }`);
    const account = { [id]: opened[field]?.id };
    const proposed = await driver.do<Proposed>(issue, keeper, { ...account, amount, documentNumber }, PROPOSED);
    const wanted = `${field} { entries(first: 3) { nodes { seq hash } } }`;
    type Issued = Record<string, { readonly entries: { readonly nodes: readonly { seq: number; hash: string }[] } }>;
    const confirm = `confirm${noun}Proposal`;
    const issued = await driver.do<Issued>(confirm, keeper, { proposalId: proposalIn(proposed) }, wanted, '2');
    const entry = issued[field]?.entries.nodes.at(-1);
    const input = { ...account, entrySeq: entry?.seq, entryHash: entry?.hash };
    if (state === 'CORRECTED') {
      const correction = await driver.do<Proposed>(
        `correct${noun}Entry`,
        keeper,
        { ...input, reason: '误记' },
        PROPOSED,
      );
      await driver.do(confirm, keeper, { proposalId: proposalIn(correction) }, '', '2');
    }
    return { input };
  },
});

const place = { regionId: 'region-330800', year: 2026 };
const quota: Proposing = {
  keeper: 'LAND_MANAGER',
  account: ({ poolId }) => ({ poolId }),
  issue: 'issueQuota',
  open: { mutation: 'openQuotaPool', input: { ...place, kind: 'PLANNING_SIZE' }, field: 'pool', id: 'poolId' },
  amount: { value: '1', unit: 'MU' },
  noun: 'Quota',
};
const money: Proposing = {
  keeper: 'FUND_MANAGER',
  account: ({ batchId }) => ({ batchId }),
  issue: 'issueFunds',
  open: {
    mutation: 'openFundBatch',
    input: { ...place, source: 'SPECIAL_BOND', name: '冲正批次' },
    field: 'batch',
    id: 'batchId',
  },
  amount: { value: '1', unit: 'WAN' },
  noun: 'Funds',
};
export const quotaProposals = proposalsOf(quota);
export const quotaEntries = entriesOf(quota);
export const fundsProposals = proposalsOf(money);
export const fundsEntries = entriesOf(money);

/** 上年账户: an account of a year that is over, with something left, and the one of the next year. */
const pastAccountsOf = ({ keeper, issue, open, amount }: Proposing): ThingKind<'LEFT'> => ({
  states: ['LEFT'],
  argument: open.id,
  ways: 'R',
  make: async (driver) => {
    const opened = async (year: number) =>
      (await driver.do<Record<string, Named>>(open.mutation, keeper, { ...open.input, year }, `${open.field} { id }`))[
        open.field
      ]?.id;
    const account = { [open.id]: await opened(2024) };
    await driver.confirmed(issue, keeper, { ...account, amount, documentNumber });
    const toField = `to${open.id[0]?.toUpperCase()}${open.id.slice(1)}`;
    return { input: { ...account, [toField]: await opened(2025) } };
  },
});
export const pastPools = pastAccountsOf(quota);
export const pastBatches = pastAccountsOf(money);

/** 核定明细: what of money is committed to a project, named alone. */
export const committedLines: ThingKind<'COMMITTED'> = {
  states: ['COMMITTED'],
  argument: 'reservationId',
  make: async (driver, state, stock) => {
    const { input } = await allotments.make(driver, state, stock);
    return { input: { reservationId: input['reservationId'] } };
  },
};

type BondState = 'RESERVED' | 'QUOTA_ASSIGNED' | 'ISSUED' | 'REPAID';

const quotaMoves = ['DECLARE', 'PASS_COUNTY', 'PASS_PROVINCE', 'PASS_NATIONAL', 'ASSIGN_QUOTA'];
const lifeMoves = ['ALLOT', 'BEGIN_PAYING', 'FINISH_SPENDING', 'OPERATE', 'REPAY'];

/** 专项债券 of a project, from reserve to repayment; who has money of it too is named with its allotment. */
export const bonds: ThingKind<BondState> = {
  states: ['RESERVED', 'QUOTA_ASSIGNED', 'ISSUED', 'REPAID'],
  argument: 'bondId',
  ways: 'RO',
  make: async (driver, state, stock) => {
    const bond = { projectId: PROJECT, amount: funds.amount, coverRatio: '1.2' };
    const made = await driver.do<{ readonly bond: Named }>('registerSpecialBond', funds.keeper, bond, 'bond { id }');
    const input = { bondId: made.bond.id };
    const move = (name: string) => driver.do('moveSpecialBond', funds.keeper, { ...input, move: name, documentNumber });
    if (state !== 'RESERVED') for (const name of quotaMoves) await move(name);
    const line = await committedLines.make(driver, 'COMMITTED', stock);
    if (state === 'RESERVED' || state === 'QUOTA_ASSIGNED') return { input: { ...input, ...line.input } };
    const issue = { ...input, ...line.input, issuedOn: '2026-01-05', documentNumber };
    const issued = await driver.do<{ readonly bond: { readonly issues: readonly Named[] } }>(
      'recordBondIssue',
      funds.keeper,
      issue,
      'bond { issues { id } }',
    );
    if (state === 'REPAID') for (const name of lifeMoves) await move(name);
    const another = await committedLines.make(driver, 'COMMITTED', stock);
    return { input: { ...input, ...another.input, issueId: issued.bond.issues[0]?.id } };
  },
};

/** What of a bond an operation names. */
export const bondsNaming = (...names: readonly string[]): ThingKind<BondState> => ({
  ...bonds,
  make: async (driver, state, stock) => {
    const { input } = await bonds.make(driver, state, stock);
    return { input: Object.fromEntries(['bondId', ...names].map((name) => [name, input[name] ?? 'none'])) };
  },
});
