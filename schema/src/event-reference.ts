/** `docs/events.md`: every type of event, from the registry. */
import { visibilityRules } from '@kuaijin/kit/access/visibility';
import { dataschemaOf, type EventType, eventTypes } from '@kuaijin/kit/feed/event-types/index';
import { dataSchemaOf, type JsonSchema } from './event-schema';
import { inLines } from './in-lines';

/** The page. */
export function eventReference(): string {
  return [
    '# Events',
    '',
    '<!-- Generated from kit/src/feed/event-types by `npm run generate`. -->',
    '',
    inLines(
      [
        'The types of events of the status feed, 状态流. A name is `noun.pastParticiple` and never means something else;',
        'where a type was called otherwise in an earlier release filters take both names.',
        'A version grows when a field changes its meaning or has to be there; a field that is new and may be absent does not raise it.',
        'Readers let through fields that they do not know.',
        '`docs/asyncapi.json` holds the same as an AsyncAPI document.',
      ].join(' '),
    ),
    '',
    inLines(
      'Each event carries `visibility`: the rule that is named here, unless the thing it tells of has a stricter one.',
    ),
    '',
    ...eventTypes.all.flatMap(sectionOf),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function sectionOf(type: EventType): string[] {
  const { name, zh, en, sources, rule, earlierNames } = type;
  const earlier = earlierNames.length === 0 ? [] : ['', `Called before: ${earlierNames.map(quoted).join(', ')}.`];
  return [
    `## ${name}`,
    '',
    inLines(`${zh}: ${en}`),
    '',
    inLines(
      `Published by ${sources.join(', ')}. Seen by ${visibilityRules[rule].meaning} (\`${rule}\`). Schema ${quoted(dataschemaOf(type))}.`,
    ),
    ...earlier,
    '',
    ...fieldsOf(dataSchemaOf(type)),
    '',
  ];
}

function fieldsOf({ properties, required }: JsonSchema): string[] {
  const fields = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  if (fields.length === 0) return ['No data.'];
  const needed = (required ?? []) as readonly string[];
  return [
    '| data | type | always |',
    '| --- | --- | --- |',
    ...fields.map(
      ([field, schema]) => `| \`${field}\` | ${kindOf(schema)} | ${needed.includes(field) ? 'yes' : 'no'} |`,
    ),
  ];
}

function kindOf(schema: JsonSchema): string {
  const choices = (schema['anyOf'] ?? []) as readonly JsonSchema[];
  if (choices.length > 0) return [...new Set(choices.map(kindOf))].filter((kind) => kind !== 'null').join(' or ');
  const items = schema['items'];
  if (schema['type'] === 'array') return `list of ${kindOf((items ?? {}) as JsonSchema)}`;
  const kinds = [schema['format'] ?? schema['type'] ?? 'any'].flat();
  return kinds.filter((kind) => kind !== 'null').join(' or ');
}

const quoted = (text: string): string => `\`${text}\``;
