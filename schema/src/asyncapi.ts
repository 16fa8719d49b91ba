/** `docs/asyncapi.json`: the status feed as an AsyncAPI 3 document, from the registry of types. */
import { dataschemaOf, type EventType, eventTypes } from '@kuaijin/kit/feed/event-types/index';
import { dataSchemaOf, envelopeSchema } from './event-schema';

/** The document. */
export function asyncApiText(): string {
  const names = eventTypes.all.map(({ name }) => name);
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Kuaijin status feed',
      version: '1.0.0',
      description: 'What happens, as CloudEvents 1.0. Generated from kit/src/feed/event-types by `npm run generate`.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      statusFeed: {
        address: 'statusChanged',
        title: 'Status feed',
        description: 'Every event that the reader may see, in order per subject.',
        messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: {
      followStatus: {
        action: 'send',
        title: 'Follow the status feed',
        summary: 'By the subscription `statusChanged`, by polling `events`, or by a webhook.',
        channel: { $ref: '#/channels/statusFeed' },
      },
    },
    components: {
      messages: Object.fromEntries(eventTypes.all.map((type) => [type.name, messageOf(type)])),
      schemas: {
        envelope: envelopeSchema,
        ...Object.fromEntries(eventTypes.all.map((type) => [type.name, dataSchemaOf(type)])),
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function messageOf(type: EventType) {
  return {
    name: type.name,
    title: type.zh,
    summary: type.en,
    contentType: 'application/cloudevents+json',
    payload: {
      allOf: [
        { $ref: '#/components/schemas/envelope' },
        {
          type: 'object',
          properties: {
            type: { const: type.name },
            dataschema: { const: dataschemaOf(type) },
            data: { $ref: `#/components/schemas/${type.name}` },
          },
        },
      ],
    },
  };
}
