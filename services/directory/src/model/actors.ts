/** 人员 as they are read. */
import { declareReadModel } from '@kuaijin/kit/read-models';
import type { Actor } from '../domain/actor';

export const actorsModel = declareReadModel<Actor>('actors', {
  fields: {
    id: String,
    name: { type: String, required: true },
    departmentId: String,
    organisationId: String,
    regionId: String,
    posts: [String],
  },
  indexes: [{ fields: { departmentId: 1, _id: 1 }, serves: 'the people of some departments, by id' }],
});
