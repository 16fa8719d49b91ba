/** 单位 as they are read. */
import { declareReadModel, type Searchable, searchableBy, searchableFields } from '@kuaijin/kit/read-models';
import type { Organisation } from '../domain/organisation';

export interface OrganisationDocument extends Organisation, Searchable {}

export const organisationsModel = declareReadModel<OrganisationDocument>('organisations', {
  fields: {
    id: String,
    name: { type: String, required: true },
    creditCode: String,
    hasBadCredit: Boolean,
    isDemoData: Boolean,
    regionId: String,
    ...searchableFields,
  },
  indexes: [
    {
      fields: { searchTerms: 1, name: 1, _id: 1 },
      serves: 'organisations by a part of their names, by name; those that an earlier release wrote',
    },
    { fields: { name: 1, _id: 1 }, serves: 'all organisations, by name' },
  ],
  backfill: { lacking: 'searchTerms', fill: ({ name }) => searchableBy(name) },
});

/** The document of an organisation. */
export const organisationDocument = (organisation: Organisation): OrganisationDocument => ({
  ...organisation,
  ...searchableBy(organisation.name),
});
