/** `docs/graph-changelog.md`: what each release changed in the graph, and how long what is deprecated stays. */
import type { GraphQLSchema } from 'graphql';
import { changesBetween, type GraphChanges } from './graph-changes';
import { elementsOf } from './graph-elements';
import { inLines } from './in-lines';
import type { ReleasedGraph } from './released-graphs';

const NOTHING = 'Nothing.';

/** @param released the oldest first */
export function graphChangelog(released: readonly ReleasedGraph[], current: GraphQLSchema): string {
  const states = [...released, { version: 'Unreleased', schema: current }];
  const sections = states.flatMap(({ version, schema }, i) => {
    const before = states[i - 1]?.schema;
    return [[`## ${version}`, '', ...(before === undefined ? first(schema) : listed(changesBetween(before, schema)))]];
  });
  return [
    '# Changes of the graph',
    '',
    '<!-- Generated from schema/released by `npm run generate`. -->',
    '',
    inLines(
      [
        'What clients can name in the graph, release by release.',
        'What goes is deprecated first: its reason ends with the version since which it is deprecated and the one that it is gone in, two minor versions later at the earliest.',
        '`npm run check` refuses what breaks the graph that was released last, a stored operation, or a deprecation that is past its time.',
      ].join(' '),
    ),
    '',
    ...sections.reverse().flatMap((lines) => [...lines, '']),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function first(schema: GraphQLSchema): readonly string[] {
  const all = elementsOf(schema);
  const types = all.filter(({ coordinate }) => !/[.(]/.test(coordinate)).length;
  return [
    inLines(
      `The first release whose graph is kept: ${types} types, ${all.length - types} fields, arguments and values.`,
    ),
  ];
}

function listed({ added, deprecated, breaking, dangerous }: GraphChanges): readonly string[] {
  const lists = [
    ...list(
      'Breaking',
      breaking.map(({ description }) => description),
    ),
    ...list(
      'Deprecated',
      deprecated.map(({ coordinate, deprecation }) => `\`${coordinate}\`: ${deprecation}`),
    ),
    ...list(
      'To be looked at',
      dangerous.map(({ description }) => description),
    ),
    ...list(
      'Added',
      added.map((coordinate) => `\`${coordinate}\``),
    ),
  ];
  return lists.length === 0 ? [NOTHING] : lists.slice(0, -1);
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${title}`, '', ...items.map((item) => inLines(`- ${item}`)), ''];
}
