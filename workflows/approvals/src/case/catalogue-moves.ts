import type { CatalogueSnapshot, ItemSnapshot, SubmittedElement } from './catalogue-snapshot';
export interface CatalogueMoveData {
  'case.moved': {
    /** The version from here on. */
    readonly catalogue: CatalogueSnapshot;
    /** Codes of all its items that apply. */
    readonly applicable: readonly string[];
    /** Department id by code, of the region of the project. */
    readonly departments: Readonly<Record<string, string>>;
    readonly reason: string;
    /** 要素 that came with the move; absent: none. */
    readonly elements?: readonly SubmittedElement[];
    /**
     * Ids of elements that no item asks for any more though the one that did applies, and is not begun; absent: none.
     */
    readonly unasked?: readonly string[];
  };
}

/** What a step keeps of the version under which it was begun; absent for what follows the version of the case. */
export interface CatalogueMoveState {
  /** 按原版本办结: the item as it was when the step was taken up, or when it fell away. */
  readonly held?: { readonly catalogueVersion: number; readonly item: ItemSnapshot };
  /** Items that it would have to wait for under the new version and does not, because it was begun before. */
  readonly exempt?: readonly string[];
}
