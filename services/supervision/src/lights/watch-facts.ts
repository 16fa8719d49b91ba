/** What can happen to a watched project: facts of other services, and what the rules and people make of them. */
import type { RegionLevel } from '@kuaijin/kit/access/region-scope';
import type { Fact } from '@kuaijin/kit/journal';
import type { ClearedBecause } from './alert';
import type { AlertLight, WatchedKind } from './terms';

/** Facts of a watch, by type; sums are digits of fen. */
export interface WatchFacts {
  'project.known': { readonly regionId?: string; readonly ownerId?: string; readonly level?: RegionLevel };
  'milestone.planned': { readonly kind: WatchedKind; readonly plannedOn: string | null };
  'milestone.reported': { readonly kind: WatchedKind; readonly actualOn: string | null };
  'milestone.verified': { readonly kind: WatchedKind; readonly actualOn: string | null };
  'milestone.undone': { readonly kind: WatchedKind };
  'list.entered': { readonly list: string; readonly on: string | null };
  'list.left': { readonly list: string; readonly on: string };
  'plan.set': { readonly year: number; readonly fen: string; readonly months?: readonly string[] };
  'investment.reported': { readonly year: number; readonly month: number; readonly fen: string };
  'excuse.approved': { readonly year: number; readonly month: number; readonly from: string; readonly until: string };
  'money.handedDown': { readonly on: string; readonly fen: string };
  'money.paid': { readonly on: string; readonly fen: string };
  /** The day on which the round has to look again; null = not before something else happens. */
  'watch.scheduled': { readonly on: string | null };
  'alert.raised': {
    readonly alertId: string;
    readonly rule: string;
    readonly plannedOn: string;
    readonly light: AlertLight;
    readonly reason: string;
    readonly period?: string;
    readonly ruleVersion?: number;
    readonly meaning?: string;
    readonly actions?: readonly string[];
  };
  'alert.turned-red': { readonly alertId: string };
  'alert.turned': {
    readonly alertId: string;
    readonly light: AlertLight;
    readonly reason: string;
    readonly meaning: string;
    readonly actions: readonly string[];
  };
  'alert.cleared': { readonly alertId: string; readonly reason: string; readonly why: ClearedBecause };
  'alert.claimed': { readonly alertId: string; readonly fileIds: readonly string[]; readonly comment: string };
  'alert.returned': { readonly alertId: string; readonly comment: string };
  'alert.signedOff': { readonly alertId: string; readonly comment: string };
}

export type WatchFact = {
  [T in keyof WatchFacts]: { readonly type: T; readonly data: WatchFacts[T] };
}[keyof WatchFacts];

/** A fact as the journal keeps it. */
export function storedFact(fact: WatchFact): Fact {
  return { type: fact.type, v: 1, data: fact.data };
}
