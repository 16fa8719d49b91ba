import type { CatalogueDocument, ItemDocument, OverlayDocument, OverlayItem } from './document';
import { placedItems, type RuleFault } from './rules';

type Fault = (field: readonly string[], expected: string, received: string) => void;

/** What an overlay says of how an item is dealt with must make sense for that item. */
export function modeFaults(base: CatalogueDocument, overlay: OverlayDocument): RuleFault[] {
  const faults: RuleFault[] = [];
  for (const { item } of placedItems(base)) {
    const entry = overlay.items[item.code];
    if (entry === undefined) continue;
    const fault: Fault = (field, expected, received) => {
      faults.push({ text: 'overlay', place: ['items', item.code, ...field], expected, received });
    };
    if (item.lane === 'PRECHECK') lookUpFaults(entry, fault);
    if (entry.tacit_approval === true) tacitFaults(item, fault);
    const green = entry.class_limits?.GREEN_CHANNEL;
    if (green !== undefined) greenChannelFaults(item, overlay, green, fault);
    if (entry.validity_notice_months !== undefined && (item.validity_years ?? undefined) === undefined) {
      fault(['validity_notice_months'], 'an item whose outcome ends', 'no validity');
    }
    if (entry.commitment !== undefined) commitmentFaults(item, entry, entry.commitment, fault);
  }
  return faults;
}

function tacitFaults(item: ItemDocument, fault: Fault): void {
  const limit = item.promised_working_days ?? item.statutory_working_days ?? item.statutory_calendar_days;
  if (limit === null || limit === undefined)
    fault(['tacit_approval'], 'an item with a limit that can pass', 'no limit');
}

/** 前置检查: nobody handles it, so nobody signs it, nothing is reserved with it, and no clock runs. */
function lookUpFaults(entry: OverlayItem, fault: Fault): void {
  const handling = [
    'sign_mode',
    'quorum',
    'signers',
    'elements',
    'construction_permit',
    'tacit_approval',
    'commitment',
  ] as const;
  for (const field of [...handling, 'class_limits', 'ladder'] as const) {
    if (entry[field] !== undefined) fault([field], 'nothing of this for an item that is only looked up', 'PRECHECK');
  }
}

/** 绿色通道: a limit of its own is never longer than the ordinary promise, and of use only where the class is offered. */
function greenChannelFaults(item: ItemDocument, overlay: OverlayDocument, days: number, fault: Fault): void {
  const place = ['class_limits', 'GREEN_CHANNEL'];
  if (overlay.limit_classes?.GREEN_CHANNEL === undefined) fault(place, 'a class that limit_classes offers', 'none');
  const promise = item.promised_working_days ?? undefined;
  if (promise === undefined) fault(place, 'an item with a promise', 'no promise');
  else if (days > promise) fault(place, `at most the promised ${promise} days`, String(days));
}

const ASSUMED = 'ASSUMED';

/** What a source forbids stays forbidden; what is only assumed an office may decide otherwise. */
const isForbiddenBySource = ({ commitment, commitment_source: source, assumed_fields }: ItemDocument): boolean =>
  commitment === 'FORBIDDEN' &&
  source !== undefined &&
  source !== null &&
  source !== ASSUMED &&
  assumed_fields?.includes('commitment') !== true;

function commitmentFaults(
  item: ItemDocument,
  entry: OverlayItem,
  terms: NonNullable<OverlayItem['commitment']>,
  fault: Fault,
): void {
  const place = ['commitment'];
  if (isForbiddenBySource(item)) {
    fault(place, 'an item for which no source forbids it', `FORBIDDEN by ${item.commitment_source}`);
  }
  if (entry.sign_mode === 'ALL' || entry.sign_mode === 'QUORUM')
    fault(place, 'an item that one signature settles', entry.sign_mode);
  const { on_breach, rectify_within_working_days: days } = terms;
  if ((on_breach === 'RECTIFY') === (days !== undefined)) return;
  const expected = on_breach === 'RECTIFY' ? 'working days for RECTIFY' : 'nothing for REVOKE';
  fault([...place, 'rectify_within_working_days'], expected, String(days ?? 'nothing'));
}
