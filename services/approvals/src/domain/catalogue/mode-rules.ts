import type { CatalogueDocument, OverlayDocument } from './document';
import { placedItems, type RuleFault } from './rules';

/** What an overlay says of how an item is dealt with must make sense for that item. */
export function modeFaults(base: CatalogueDocument, overlay: OverlayDocument): RuleFault[] {
  return placedItems(base).flatMap(({ item }) => {
    const entry = overlay.items[item.code];
    if (entry?.tacit_approval !== true) return [];
    const limit = item.promised_working_days ?? item.statutory_working_days ?? item.statutory_calendar_days;
    if (limit !== null && limit !== undefined) return [];
    const place = ['items', item.code, 'tacit_approval'];
    return [{ text: 'overlay' as const, place, expected: 'an item with a limit that can pass', received: 'no limit' }];
  });
}
