import type { CatalogueDocument, OverlayDocument } from './document';
import { materialCode } from './document';

/**
 * 一套材料: code of the paper by material code, where several items name the same: that of the first of them. Sources name
 * papers and give them no identity, so the name is it; the overlay says that it is, and which item keeps its own of
 * that name.
 */
export function sharedCodes(base: CatalogueDocument, overlay: OverlayDocument): ReadonlyMap<string, string> {
  if (overlay.one_set_of_materials !== true) return new Map();
  const named = new Map<string, string[]>();
  for (const item of base.stages.flatMap(({ items }) => items)) {
    for (const [at, { name }] of item.materials.entries()) {
      const code = materialCode(item.code, at + 1);
      if (overlay.items[item.code]?.materials?.[code]?.shared === false) continue;
      named.set(name.trim(), [...(named.get(name.trim()) ?? []), code]);
    }
  }
  return new Map(
    [...named.values()].flatMap((codes) => {
      const [first] = codes;
      return first === undefined || codes.length === 1 ? [] : codes.map((code) => [code, first] as const);
    }),
  );
}
