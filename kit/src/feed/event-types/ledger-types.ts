/** 要素和资金: movements of accounts, and awards. */
import { type EventType, maybe, minorUnits, text, typesOf, whole } from './event-type';

/** Participle of each kind of movement: what happened, in Chinese and in English. */
const movements: readonly (readonly [participle: string, zh: string, en: string])[] = [
  ['opened', '账户开立', 'The account was opened.'],
  ['issued', '下达', 'An amount was issued.'],
  ['preIssued', '预下达', 'An amount was issued ahead.'],
  ['transferredOut', '调出', 'An amount went to another account.'],
  ['transferredIn', '调入', 'An amount came from another account.'],
  ['transferRefused', '未予调入', 'An account did not take what another one gave it; it goes back.'],
  ['carriedForward', '年终结转', 'What was left at the end of a year was carried forward, or expired.'],
  ['broughtForward', '上年结转', 'What was left of the year before was brought forward.'],
  ['advanced', '预支', 'An amount was advanced.'],
  ['settled', '归还', 'An advance was settled.'],
  ['reserved', '预留', 'An amount was reserved.'],
  ['extended', '预留延期', 'A reservation was extended.'],
  ['committed', '核销', 'A reservation was committed.'],
  ['released', '释放', 'A reservation was released.'],
  ['expired', '预留到期', 'A reservation expired.'],
  ['returned', '退回', 'A commitment was reversed.'],
  ['recalled', '收回', 'An amount was recalled.'],
  ['paid', '拨付', 'An amount was paid out.'],
  ['spent', '支出', 'An amount that was paid out was spent.'],
  ['proposed', '提请确认', 'A movement was proposed; a second person has to confirm it.'],
  ['proposalWithdrawn', '提请撤回', 'Who proposed a movement withdrew it.'],
  ['proposalDeclined', '提请未获确认', 'A second person declined a movement that was proposed.'],
  ['proposalLapsed', '提请失效', 'Nobody confirmed a movement in time that was proposed.'],
  ['corrected', '冲正', 'An entry was reversed.'],
];

const movement = {
  kind: text,
  amountMinor: minorUnits,
  availableMinor: minorUnits,
  // Of the reservation that it is about, after the movement.
  ...{ committedMinor: maybe(minorUnits), paidMinor: maybe(minorUnits) },
  documentNumber: maybe(text),
  proposalId: maybe(text),
  proposedKind: maybe(text),
  reason: maybe(text),
  correctedSeq: maybe(whole),
  expiredMinor: maybe(minorUnits),
  transferId: maybe(text),
  counterpartId: maybe(text),
  entrySeq: maybe(whole),
};

/** The movements of accounts of one noun. */
export function movementTypes(noun: string, source: string): readonly EventType[] {
  const type = typesOf(noun, { sources: [source], rule: 'ledger' });
  return movements.map(([participle, zh, en]) => type(participle, zh, en, movement));
}

const ofAward = typesOf('groupAward', { sources: ['funds'], rule: 'ledger' });
const award = { amountMinor: minorUnits, documentNumber: maybe(text) };

export const ledgerTypes: readonly EventType[] = [
  ...movementTypes('quota', 'land'),
  ...movementTypes('funds', 'funds'),
  ofAward('recorded', '打捆下达已登记', 'An award that covers several projects was recorded.', award, {
    earlierNames: ['funds.groupAwarded'],
  }),
  ofAward('split', '打捆资金已分解', 'A part of an award was split off for one project.', award),
];
