/** 分类面积 as a caller writes them, in minor units. */
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { type QuantityInput, type QuotaKind, quantityMinor } from '@kuaijin/kit/measures/quantity';
import { areasRefusal, type SiteAreas } from './rules';

const classes = ['total', 'farmland', 'arable', 'basicFarmland', 'construction', 'unused'] as const;

type Class = (typeof classes)[number];

/** Areas by class; what is not distinguished is left out. */
export type WrittenAreas = Readonly<Record<Class, QuantityInput>> & {
  readonly paddy?: QuantityInput | null | undefined;
  readonly grainCapacity?: QuantityInput | null | undefined;
};

/** Areas of a site; a class that it has nothing of may be zero, the total may not. */
export function areasOf(written: WrittenAreas): SiteAreas | Refusal {
  const areas: Partial<Record<keyof SiteAreas, bigint>> = {};
  for (const name of [...classes, 'paddy', 'grainCapacity'] as const) {
    const one = written[name];
    if (one === undefined || one === null) continue;
    const minor = amountOf(one, name);
    if (isRefusal(minor)) return minor;
    areas[name] = minor;
  }
  return areasRefusal(areas as SiteAreas) ?? (areas as SiteAreas);
}

function amountOf(written: QuantityInput, name: keyof SiteAreas): bigint | Refusal {
  const path = ['input', 'areas', name];
  const kind: QuotaKind = name === 'grainCapacity' ? 'GRAIN_CAPACITY' : 'LAND_PLAN';
  const minor = quantityMinor(written, kind, path, name === 'total' ? 'positive' : 'any');
  if (isRefusal(minor) || minor >= 0n) return minor;
  return refuse('NEGATIVE_AMOUNT', [...path, 'value'], { received: written.value });
}
