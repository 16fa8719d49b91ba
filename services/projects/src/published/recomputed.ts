/** A published figure worked out again: from facts of projects where there are any, else from other figures. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { type ExactDecimal, parseDecimal } from '@kuaijin/kit/measures/decimal';
import { dateOf } from '@kuaijin/kit/working-days';
import { ALL } from '../figures/figures';
import { emptyTally } from '../figures/rules';
import type { ProjectsParts } from '../model/projects-context';
import { type CountedFigure, countedFrom, countedOfPreparation, isPreparation } from './counted';
import { derivedValue, printedValue } from './derived';
import { preparationOf } from './preparation';
import { figuresNamed } from './register';
import type { CountedMeasure, PublishedFigure, RecomputationBasis, RecomputationObstacle } from './terms';

/** What comes of a figure, or why nothing does. */
export interface RecomputedFigure extends Partial<CountedFigure> {
  readonly published: PublishedFigure;
  readonly basis?: RecomputationBasis;
  readonly from: readonly PublishedFigure[];
  readonly obstacle?: RecomputationObstacle;
}

type Parts = Pick<ProjectsParts, 'store' | 'reported' | 'figures'> & { readonly viewer: Viewer };

/**
 * Works a figure out again as of its day, or of today where the report names none.
 * @param includeDemo whether demonstration data counts, too
 * @throws KuaijinError UNAVAILABLE
 */
export async function recomputed(
  published: PublishedFigure,
  parts: Parts,
  includeDemo: boolean,
): Promise<RecomputedFigure> {
  const counted = await fromFacts(published, parts, includeDemo);
  if (typeof counted === 'object') return { published, basis: 'FACTS', from: [], ...counted };
  const { recompute, obstacle = counted } = published;
  if (recompute === undefined) return { published, from: [], ...(obstacle === undefined ? {} : { obstacle }) };
  const from = figuresNamed(recompute.of);
  const value = derivedValue(recompute.rule, from);
  const [part, whole] = from.map(printedValue);
  const isRate = recompute.rule === 'RATE' && part !== undefined && whole !== undefined;
  return { published, basis: 'FIGURES', from, value, ...(isRate ? { part, whole } : {}) };
}

/** The value less what was published. */
export function differenceOf({ value, published }: RecomputedFigure): ExactDecimal | undefined {
  return value?.minus(printedValue(published));
}

/** The value with as many decimals as were published. */
export function shownAs({ value, published }: RecomputedFigure): string | undefined {
  return value?.toFixed(parseDecimal(published.value)?.decimalPlaces() ?? 0);
}

async function fromFacts(
  { facts, list, asOf }: PublishedFigure,
  parts: Parts,
  includeDemo: boolean,
): Promise<CountedFigure | RecomputationObstacle | undefined> {
  if (facts === undefined || list === undefined) return undefined;
  const asked = { list, viewer: parts.viewer, day: asOf ?? dateOf(new Date()), includeDemo };
  return isPreparation(facts) ? prepared(facts, parts, asked) : tallied(facts, parts, asked);
}

interface Asked {
  readonly list: string;
  readonly viewer: Viewer;
  readonly day: string;
  readonly includeDemo: boolean;
}

async function prepared(facts: Parameters<typeof countedOfPreparation>[0], parts: Parts, asked: Asked) {
  const preparation = await preparationOf(parts, asked);
  return preparation.projects === 0 ? 'NOT_IN_LIBRARY' : countedOfPreparation(facts, preparation);
}

async function tallied(
  facts: Exclude<CountedMeasure, Parameters<typeof countedOfPreparation>[0]>,
  { figures }: Parts,
  { list, viewer, day, includeDemo }: Asked,
) {
  const groups = await figures.asOf({ filter: { list }, groupBy: 'NONE', viewer, includeDemo }, day);
  const tally = groups.get(ALL) ?? emptyTally;
  return tally.projects === 0n ? 'NOT_IN_LIBRARY' : (countedFrom(facts, tally) ?? 'NOT_RECORDED');
}
