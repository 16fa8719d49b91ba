import { buildSchema } from 'graphql';
import { compose } from './compose';
import { compareVersions, windowOf } from './deprecations';
import { graphChangelog } from './graph-changelog';
import { changesBetween, graphFaults } from './graph-changes';
import { releasedGraphs, releasedText } from './released-graphs';

const released = `type Query { project(id: ID!, at: String): Project old: Old @deprecated(reason: "Use project, since 0.3.0, until 0.5.0") }
  type Project { name: String title: String } type Old { x: Int } enum Light { RED GREEN }`;
const faultsOf = (current: string, version = '0.4.0', declared: { change: string; reason: string }[] = []) =>
  graphFaults(buildSchema(released), buildSchema(current), version, declared);
const without = (text: string) => released.replace(text, '');

test.each([
  ['a field', without('title: String'), 'Project.title was removed.'],
  ['an argument', without(', at: String'), 'Query.project arg at was removed.'],
  ['a value', without('GREEN'), 'GREEN was removed from enum type Light.'],
  ['a type', without('enum Light { RED GREEN }'), 'Light was removed.'],
  [
    'the kind of a field',
    released.replace('name: String', 'name: Int'),
    'Project.name changed type from String to Int.',
  ],
])('%s that was not deprecated is not taken away', (_what, current, change) => {
  expect(faultsOf(current)).toEqual([expect.stringContaining(change)]);
  expect(faultsOf(current, '0.4.0', [{ change, reason: 'it was never served' }])).toEqual([]);
});

const gone = without('old: Old @deprecated(reason: "Use project, since 0.3.0, until 0.5.0")').replace(
  'type Old { x: Int }',
  '',
);
test('what is deprecated stays for its window, is taken away after it, and then has to be', () => {
  expect(faultsOf(released, '0.4.9')).toEqual([]);
  expect(faultsOf(gone, '0.4.9')).toHaveLength(2);
  expect(faultsOf(gone, '0.5.0')).toEqual([]);
  expect(faultsOf(released, '0.5.0')).toEqual(['Query.old was to be gone in 0.5.0']);
});

test.each([
  ['Use x', undefined],
  ['Use x, since 0.3.0, until 0.4.0', undefined],
  ['Use x, since 0.3.0, until 0.5.0', { since: '0.3.0', until: '0.5.0' }],
  ['Use x. since 0.9.2, until 0.11.0.', { since: '0.9.2', until: '0.11.0' }],
])('the reason %j has the window %j', (reason, window) => {
  expect(windowOf(reason)).toEqual(window);
});

test('a deprecation without a window is refused, and so is a declared break that is none', () => {
  const current = released.replace('name: String', 'name: String @deprecated(reason: "Use title")');
  expect(faultsOf(current)).toEqual([expect.stringContaining('Project.name is deprecated without')]);
  expect(faultsOf(released, '0.4.0', [{ change: 'Light was removed.', reason: '' }])).toHaveLength(1);
});

test('the changelog names what is new as a whole, what became deprecated and what breaks', () => {
  const current = released
    .replace('title: String', 'title: String @deprecated(reason: "Use name, since 0.4.0, until 0.6.0") owner: Owner')
    .replace('GREEN', 'YELLOW');
  const changes = changesBetween(buildSchema(released), buildSchema(`${current} type Owner { id: ID }`));
  expect(changes).toMatchObject({
    added: ['Light.YELLOW', 'Owner', 'Project.owner'],
    deprecated: [{ coordinate: 'Project.title' }],
  });
  const page = graphChangelog(
    [{ version: '0.3.0', schema: buildSchema(released) }],
    buildSchema(`${current} type Owner { id: ID }`),
  );
  expect(page).toContain('- GREEN was removed from enum type Light.');
  expect(page.indexOf('## Unreleased')).toBeLessThan(page.indexOf('## 0.3.0'));
});

test('a released graph is kept as it was, without its descriptions', () => {
  const { api } = compose();
  expect(changesBetween(buildSchema(releasedText(api)), buildSchema(api))).toEqual({
    added: [],
    deprecated: [],
    breaking: [],
    dangerous: [],
  });
  expect(releasedGraphs().map(({ version }) => version)).toContain('0.3.0');
  expect(['0.10.0', '0.9.1', '0.9.0'].sort(compareVersions)).toEqual(['0.9.0', '0.9.1', '0.10.0']);
});
