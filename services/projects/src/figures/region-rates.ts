/** 排名: rates of the regions right below one, for whoever ranks them. */

import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { RatesActivities, RatesOfRegion } from '@kuaijin/workflow-supervision/contracts/rates';
import { added } from './figures';
import type { MaterialisedFigures } from './materialised';
import { startRate } from './rates';
import type { Tally } from './rules';

/** Rankings count everything of a region, whoever reads them. */
const everything: Viewer = {
  identity: {
    ...{ subject: 'system', name: 'system', posts: ['DISPATCHER'], region: '000000' },
    ...{ audience: 'kuaijin', anonymous: false },
  },
};

/** The region right below one that a code lies in: cities of the nation's provinces, counties of a city. */
export function partOf(region: string, code: string): string {
  if (region.endsWith('0000')) return region === '000000' ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
  return code;
}

const digits = ({ part, whole }: { readonly part: bigint; readonly whole: bigint }) => ({
  part: String(part),
  whole: String(whole),
});

/** In the order of the codes. */
export function ratesOf(region: string, tallies: ReadonlyMap<string, Tally>): readonly RatesOfRegion[] {
  const parts = new Map<string, Tally>();
  for (const [code, tally] of tallies) {
    const part = partOf(region, code);
    const before = parts.get(part);
    parts.set(part, before === undefined ? tally : added(before, tally));
  }
  return [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, tally]) => ({
      regionId: `region-${code}`,
      rates: {
        RESUMPTION: digits({ part: tally.running, whole: tally.inConstruction }),
        START: digits(startRate(tally, 'DUE')),
        INVESTMENT: digits({ part: tally.completedFen, whole: tally.plannedFen }),
      },
    }));
}

export function rateActivities(figures: Pick<MaterialisedFigures, 'asOf'>): RatesActivities {
  return {
    async ratesByRegion({ regionId, asOf }) {
      const region = regionCodeOf(regionId) ?? '';
      const asked = {
        filter: { regions: [region] },
        groupBy: 'REGION',
        viewer: everything,
        includeDemo: false,
      } as const;
      return ratesOf(region, await figures.asOf(asked, asOf));
    },
  };
}
