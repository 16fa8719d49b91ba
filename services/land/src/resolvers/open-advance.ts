import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';

import type { OpenAdvanceResolvers } from './types.generated';

const DAY_MS = 86_400_000;

export const openAdvance: OpenAdvanceResolvers<LandContext> = {
  documentNumber: ({ advance }) => advance.document ?? null,
  since: ({ advance }) => advance.at ?? null,
  ageDays: ({ advance: { at } }) => (at === undefined ? null : Math.floor((Date.now() - at.getTime()) / DAY_MS)),
  left: ({ advance, kind }) => quantityOf(advance.left, kind),
};
