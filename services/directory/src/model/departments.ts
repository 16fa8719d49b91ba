/** 部门 as they are read. */
import { declareReadModel } from '@kuaijin/kit/read-models';
import type { Department } from '../domain/department';

export const departmentsModel = declareReadModel<Department>('departments', {
  fields: {
    id: String,
    code: { type: String, required: true },
    name: { type: String, required: true },
    nameEn: String,
    regionId: { type: String, required: true },
    headId: String,
    leaderInChargeId: String,
  },
  indexes: [
    { fields: { regionId: 1, _id: 1 }, serves: 'the departments of a region, by id' },
    { fields: { code: 1, _id: 1 }, serves: 'the departments of one code in all regions, by id' },
  ],
});
