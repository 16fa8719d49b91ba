import type { CatalogueDocument, ItemDocument, OverlayDocument } from './document';
import { placedItems, type RuleFault } from './rules';
import type { Place } from './source-text';

/** Items that an overlay adds to a base 叠加的前置检查事项: as if the base had them, at the end of their stages. */

type Added = OverlayDocument['additional_items'][number];

const plainItem = ({ stage: _stage, required_by: _required, look_up_items: _sources, ...item }: Added): ItemDocument =>
  item as ItemDocument;

/** Base and additions as one document; what the additions are required by waits for them. */
export function withAdditions(base: CatalogueDocument, { additional_items }: OverlayDocument): CatalogueDocument {
  const added = additional_items.filter(({ stage }) => base.stages.some(({ code }) => code === stage));
  if (added.length === 0) return base;
  return {
    ...base,
    stages: base.stages.map((stage) => ({
      ...stage,
      items: [
        ...stage.items.map((item) => ({ ...item, depends_on: [...item.depends_on, ...requiring(added, item.code)] })),
        ...added.filter((one) => one.stage === stage.code).map(plainItem),
      ],
    })),
  };
}

const requiring = (added: readonly Added[], itemCode: string): string[] =>
  added.flatMap(({ code, required_by }) => (required_by.includes(itemCode) ? code : []));

/** Stages that additions lie in, and items that wait for them, must be there. */
export function additionFaults(base: CatalogueDocument, { additional_items: added }: OverlayDocument): RuleFault[] {
  const stages = new Set(base.stages.map(({ code }) => code));
  const items = new Set(placedItems(base).map(({ item }) => item.code));
  return added.flatMap(({ stage, required_by }, at) => {
    const place: Place = ['additional_items', at];
    const unknown = required_by.flatMap((code, position) =>
      items.has(code) ? [] : [{ place: [...place, 'required_by', position], received: code }],
    );
    return [
      ...(stages.has(stage) ? [] : [fault([...place, 'stage'], 'the code of a stage of the catalogue', stage)]),
      ...unknown.map((one) => fault(one.place, 'the code of an item of the base', one.received)),
    ];
  });
}

const fault = (place: Place, expected: string, received: string): RuleFault => ({
  text: 'overlay',
  place,
  expected,
  received,
});

/** A fault of the whole, reported where it was written: in the overlay where it is about an addition. */
export function relocated(
  one: RuleFault,
  base: CatalogueDocument,
  { additional_items: added }: OverlayDocument,
): RuleFault {
  const [first, stageAt, second, itemAt, ...rest] = one.place;
  if (one.text !== 'base' || first !== 'stages' || second !== 'items') return one;
  const stage = base.stages[Number(stageAt)];
  if (stage === undefined || Number(itemAt) < stage.items.length) return one;
  const own = added.flatMap((addition, at) => (addition.stage === stage.code ? at : []));
  return {
    ...one,
    text: 'overlay',
    place: ['additional_items', own[Number(itemAt) - stage.items.length] ?? 0, ...rest],
  };
}
