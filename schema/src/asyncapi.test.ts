import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { eventTypes } from '@kuaijin/kit/feed/event-types/index';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'graphql';
import { asyncApiText } from './asyncapi';
import { envelopeSchema } from './event-schema';
import { loadTypeDefs, schemaFolder } from './index';

test('the AsyncAPI document is valid', async () => {
  const { document, diagnostics } = await new Parser().parse(asyncApiText());
  // 0: an error; the rest is advice on style.
  expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([]);
  expect(document?.version()).toBe('3.0.0');
  expect(document?.messages().all().length).toBe(eventTypes.all.length);
});

test('an event matches the schema of its type, and one of another type does not', () => {
  const { components } = JSON.parse(asyncApiText());
  const ajv = addFormats(new Ajv({ strict: false }));
  ajv.addSchema(envelopeSchema);
  const check = ajv.compile(components.schemas['alert.raised']);
  expect(check({ rule: 'NOT_STARTED', plannedOn: '2022-09-20', more: true })).toBe(true);
  expect(check({ rule: 'NOT_STARTED', plannedOn: 'yesterday' })).toBe(false);
  expect(check({ plannedOn: '2022-09-20' })).toBe(false);
  const envelope = { specversion: '1.0', id: 'a/1', source: 'land', type: 'quota.issued', subject: 'a' };
  expect(ajv.validate('urn:kuaijin:event:envelope:v1', { ...envelope, time: '2026-03-02T01:00:00.000Z' })).toBe(true);
  expect(ajv.validate('urn:kuaijin:event:envelope:v1', envelope)).toBe(false);
});

test('every type that the schema or a stored operation gives as an example exists', () => {
  const operations = readFileSync(join(schemaFolder, 'operations', 'events.graphql'), 'utf8');
  const descriptions = [loadTypeDefs('events'), operations].flatMap((text) => [
    ...text.matchAll(/`([a-z]+\.[A-Za-z-]+)`/g),
  ]);
  const examples = descriptions.map(([, name = '']) => name).filter((name) => !/\.md$|^details\./.test(name));
  expect(parse(loadTypeDefs('events')).definitions.length).toBeGreaterThan(0);
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.filter((name) => eventTypes.find(name) === undefined)).toEqual([]);
});
