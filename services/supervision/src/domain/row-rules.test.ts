import { raiseRefusal, sees } from './row-rules';

const project = { regionId: 'region-330802', ownerId: 'organisation-1' };

describe('rows of supervision', () => {
  it.each([
    ['330802', undefined, true],
    ['330800', undefined, true],
    ['330803', undefined, false],
    ['330803', 'organisation-1', true],
    ['330803', 'organisation-2', false],
  ])('who is in %s and of %s sees them: %s', (region, organisation, expected) => {
    expect(sees({ region, ...(organisation === undefined ? {} : { organisation }) }, project)).toBe(expected);
  });

  it.each([
    ['000000', undefined, true],
    ['330000', undefined, false],
    ['330000', 'organisation-1', true],
  ])('of no known region are seen by the nation and the owner: %s, %s', (region, organisation, expected) => {
    const { regionId: _, ...nowhere } = project;
    expect(sees({ region, ...(organisation === undefined ? {} : { organisation }) }, nowhere)).toBe(expected);
  });

  it.each([
    ['OWNER', 'organisation-1', project, undefined],
    ['OWNER', 'organisation-2', project, 'NOT_ALLOWED'],
    ['OWNER', 'organisation-2', { regionId: 'region-330802' }, undefined],
    ['DISPATCHER', 'organisation-2', project, undefined],
    ['DISPATCHER', 'organisation-2', { regionId: 'region-340000' }, 'NOT_FOUND'],
    ['DISPATCHER', 'organisation-2', undefined, 'NOT_FOUND'],
  ] as const)('%s of %s on %j: %s', (post, organisation, of, code) => {
    expect(raiseRefusal({ region: '330800', organisation }, post, 'project-1', of)?.code).toBe(code);
  });
});
