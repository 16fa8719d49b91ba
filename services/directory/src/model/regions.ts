/** 行政区划 as they are read. */
import { declareReadModel } from '@kuaijin/kit/read-models';
import type { Region } from '../domain/region';

export const regionsModel = declareReadModel<Region>('regions', {
  fields: {
    id: String,
    code: { type: String, required: true },
    name: { type: String, required: true },
    nameEn: String,
    level: String,
    parentId: String,
  },
  indexes: [{ fields: { parentId: 1, _id: 1 }, serves: 'the regions inside one, in the order of their codes' }],
});
