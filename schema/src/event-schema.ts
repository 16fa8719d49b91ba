/** JSON Schemas (2020-12 as AsyncAPI 3 reads it: draft 7) of what the feed tells, from the registry of types. */
import { visibilityRules } from '@kuaijin/kit/access/visibility';
import { dataschemaOf, type EventType } from '@kuaijin/kit/feed/event-types/index';
import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schema of the data of a type. */
export function dataSchemaOf(type: EventType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(z.looseObject({ ...type.data }), {
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { type: kind } = zodSchema._zod.def;
      if (kind === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
      if (kind === 'bigint') Object.assign(jsonSchema, { type: 'string', pattern: '^-?[0-9]+$' });
    },
  });
  return { $id: dataschemaOf(type), title: `Data of ${type.name}`, description: type.en, ...schema };
}

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });
const id = (thing: string) => text(`Id of the ${thing}.`);

/** Schema of the envelope: CloudEvents 1.0 with the attributes by which events are found. */
export const envelopeSchema: JsonSchema = {
  $id: 'urn:kuaijin:event:envelope:v1',
  type: 'object',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time'],
  properties: {
    specversion: { const: '1.0' },
    id: text('Unique in the feed.'),
    source: text('The service that tells it.'),
    type: text('What happened to what.'),
    dataschema: text('Names the schema of the data and its version.', { format: 'uri' }),
    datacontenttype: { const: 'application/json' },
    subject: text('The case, account or thing whose order is kept.'),
    time: text('When it happened.', { format: 'date-time' }),
    projectid: id('project'),
    caseid: id('case'),
    stepid: id('step'),
    problemid: id('problem'),
    alertid: id('alert'),
    reservationid: id('reservation'),
    account: id('account of a ledger'),
    regionid: id('region'),
    departmentid: id('department'),
    level: text('Level of government.', { enum: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'] }),
    lists: { type: 'array', items: { type: 'string' }, description: 'Lists that the project stood on.' },
    visibility: text('The rule by which it is seen.', { enum: Object.keys(visibilityRules) }),
    light: text('The colour.', { enum: ['GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED'] }),
    from: text('The state before.'),
    to: text('The state after.'),
    reason: text('Why it is so, in words.'),
    data: { type: 'object' },
  },
};
