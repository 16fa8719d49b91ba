/** AB角 as they are read: one document an officer. */
import { declareReadModel, nested } from '@kuaijin/kit/read-models';
import type { Substitution, Substitutions } from '../domain/substitution';

export const substitutionsModel = declareReadModel<Substitutions>('substitutions', {
  fields: {
    id: String,
    departmentId: String,
    count: { type: Number, required: true },
    changedId: String,
    items: [
      nested<Substitution>({
        id: String,
        substituteId: String,
        from: String,
        to: String,
        reason: String,
        registeredBy: String,
        endedAt: Date,
      }),
    ],
  },
  indexes: [
    { fields: { 'items.substituteId': 1, _id: 1 }, serves: 'the officers for whom a person stands in, or did, by id' },
  ],
});
