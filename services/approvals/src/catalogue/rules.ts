import type { CatalogueDocument, ItemDocument, OverlayDocument } from './document';
import { materialCode } from './document';
import type { Place } from './source-text';

/** A broken rule in the base (`base`) or in the overlay (`overlay`). */
export interface RuleFault {
  readonly text: 'base' | 'overlay';
  readonly place: Place;
  readonly expected: string;
  readonly received: string;
}

/** An item with the place where it stands. */
export interface PlacedItem {
  readonly item: ItemDocument;
  readonly stageCode: string;
  readonly place: Place;
}

/** All items of a catalogue in order. */
export const placedItems = (base: CatalogueDocument): PlacedItem[] =>
  base.stages.flatMap((stage, stageAt) =>
    stage.items.map((item, at) => ({ item, stageCode: stage.code, place: ['stages', stageAt, 'items', at] })),
  );

/**
 * Codes of stages and items are unique; departments and dependencies exist; groups have at least two conditional items.
 */
export function referenceFaults(base: CatalogueDocument, departments: ReadonlySet<string>): RuleFault[] {
  const faults: RuleFault[] = [];
  const fault = (place: Place, expected: string, received: string) =>
    faults.push({ text: 'base', place, expected, received });
  const items = placedItems(base);
  const known = new Set(items.map(({ item }) => item.code));
  const seenStages = new Set<string>();
  for (const [at, stage] of base.stages.entries()) {
    if (seenStages.has(stage.code)) fault(['stages', at, 'code'], 'a stage code used once', stage.code);
    seenStages.add(stage.code);
    if (!departments.has(stage.lead_department)) {
      fault(['stages', at, 'lead_department'], 'a department of the list', stage.lead_department);
    }
  }
  const seen = new Set<string>();
  const groups = new Map<string, PlacedItem[]>();
  for (const placed of items) {
    const { item, place } = placed;
    if (seen.has(item.code)) fault([...place, 'code'], 'an item code used once', item.code);
    seen.add(item.code);
    if (!departments.has(item.department)) fault([...place, 'department'], 'a department of the list', item.department);
    for (const [position, before] of item.depends_on.entries()) {
      if (!known.has(before))
        fault([...place, 'depends_on', position], 'the code of an item of this catalogue', before);
      else if (before === item.code) fault([...place, 'depends_on', position], 'another item than itself', before);
    }
    if (item.exclusive_group !== undefined) {
      groups.set(item.exclusive_group, [...(groups.get(item.exclusive_group) ?? []), placed]);
      if (item.applies !== 'CONDITIONAL') {
        fault([...place, 'applies'], 'CONDITIONAL for an item of an exclusive group', item.applies);
      }
    }
  }
  for (const [group, members] of groups) {
    const only = members.length === 1 ? members[0] : undefined;
    if (only) fault([...only.place, 'exclusive_group'], 'at least two items in a group', `${group} with one`);
  }
  return faults;
}

/**
 * A promise never exceeds the statute (RULES 1.1). Working days are compared with working days, calendar days bound
 * both.
 */
export function promiseFaults(base: CatalogueDocument): RuleFault[] {
  return placedItems(base).flatMap(({ item, place }) => {
    const promised = item.promised_working_days;
    if (promised === null || promised === undefined) return [];
    const isCalendar = item.promised_unit === 'CALENDAR_DAY';
    const statutory = isCalendar
      ? item.statutory_calendar_days
      : (item.statutory_working_days ?? item.statutory_calendar_days);
    if (statutory === null || statutory === undefined || promised <= statutory) return [];
    const expected = `at most the statutory ${statutory} days`;
    return [
      { text: 'base' as const, place: [...place, 'promised_working_days'], expected, received: String(promised) },
    ];
  });
}

/** What an overlay says must be about this catalogue, its items, its materials and known departments. */
export function overlayFaults(
  base: CatalogueDocument,
  overlay: OverlayDocument,
  departments: ReadonlySet<string>,
): RuleFault[] {
  const faults: RuleFault[] = [];
  const fault = (place: Place, expected: string, received: string) =>
    faults.push({ text: 'overlay', place, expected, received });
  if (overlay.catalogue !== base.code) fault(['catalogue'], base.code, overlay.catalogue);
  const items = new Map(placedItems(base).map(({ item }) => [item.code, item]));
  const entries = Object.entries(overlay.items);
  const hasPermit = entries.some(([, entry]) => entry.construction_permit === true);
  for (const [code, entry] of entries) {
    const place: Place = ['items', code];
    const item = items.get(code);
    if (!item) {
      fault(place, 'the code of an item of the catalogue', code);
      continue;
    }
    const signers = entry.signers ?? [item.department];
    for (const [at, signer] of signers.entries()) {
      if (!departments.has(signer)) fault([...place, 'signers', at], 'a department of the list', signer);
      if (signers.indexOf(signer) !== at) fault([...place, 'signers', at], 'each signer once', signer);
    }
    if (entry.sign_mode === 'QUORUM' && entry.quorum === undefined) {
      fault([...place, 'quorum'], 'a number for QUORUM', 'nothing');
    }
    if (entry.quorum !== undefined && entry.quorum > signers.length) {
      fault([...place, 'quorum'], `at most the ${signers.length} signers`, String(entry.quorum));
    }
    if ((entry.sign_mode ?? 'SINGLE') === 'SINGLE' && signers.length > 1) {
      fault([...place, 'signers'], 'one signer for SINGLE', String(signers.length));
    }
    for (const [at, element] of (entry.elements ?? []).entries()) {
      if (element.commit_on === 'PERMIT_APPROVED' && !hasPermit) {
        fault([...place, 'elements', at, 'commit_on'], 'an item marked construction_permit', 'none');
      }
    }
    const materials = new Set(item.materials.map((_, at) => materialCode(code, at + 1)));
    for (const material of Object.keys(entry.materials ?? {})) {
      if (!materials.has(material)) fault([...place, 'materials', material], 'a material of the item', material);
    }
  }
  return faults;
}
