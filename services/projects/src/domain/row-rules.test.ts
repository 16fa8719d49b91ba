import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { actRefusal, registerRefusal, seesProject } from './row-rules';

const who = (region: string, posts: readonly Post[] = ['REGISTRAR'], organisation?: string): Identity => ({
  subject: 'x',
  name: 'x',
  posts,
  region,
  audience: 'kuaijin',
  anonymous: false,
  ...(organisation === undefined ? {} : { organisation }),
});
const of = (code: string, ownerId?: string) => ({
  regionId: `region-${code}`,
  ...(ownerId === undefined ? {} : { ownerId }),
});

describe('the rows of projects', () => {
  it.each([
    ['a city', '330800', '330881', true],
    ['a county', '330881', '330881', true],
    ['a county', '330881', '330800', false],
    ['a county', '330881', '330802', false],
    ['a province', '330000', '330881', true],
    ['the nation', '000000', '420300', true],
    ['nobody’s region', '', '330800', false],
  ])('%s (%s) sees %s: %s', (_, region, code, expected) => {
    expect(seesProject(who(region), of(code))).toBe(expected);
  });

  it('an owner’s person sees the own projects wherever they are', () => {
    expect(seesProject(who('', ['OWNER'], 'organisation-1'), of('420300', 'organisation-1'))).toBe(true);
    expect(seesProject(who('', ['OWNER'], 'organisation-1'), of('420300', 'organisation-2'))).toBe(false);
  });

  it.each([
    ['an owner on the own project', 'OWNER', of('330800', 'organisation-1'), undefined],
    ['an owner on another’s project', 'OWNER', of('330800', 'organisation-2'), 'NOT_ALLOWED'],
    ['an owner on a project without an owner', 'OWNER', of('330800'), undefined],
    ['an office in its region', 'REGISTRAR', of('330802'), undefined],
    ['an office outside its region', 'REGISTRAR', of('420300'), 'NOT_FOUND'],
    [
      'an office on a project that only the own organisation shows',
      'REGISTRAR',
      of('420300', 'organisation-1'),
      'NOT_ALLOWED',
    ],
    ['anybody on nothing', 'REGISTRAR', undefined, 'NOT_FOUND'],
  ] as const)('%s: %s', (_, post, project, code) => {
    const refusal = actRefusal(who('330800', [post], 'organisation-1'), post, project, ['input', 'projectId']);
    expect(refusal?.code).toBe(code);
  });

  it.each([
    ['an owner for the own organisation', 'OWNER', of('330800', 'organisation-1'), undefined],
    ['an owner for another organisation', 'OWNER', of('330800', 'organisation-2'), 'NOT_ALLOWED'],
    ['an owner for nobody', 'OWNER', of('330800'), 'NOT_ALLOWED'],
    ['an office in its region', 'REGISTRAR', of('330802'), undefined],
    ['an office elsewhere', 'REGISTRAR', of('420300'), 'NOT_ALLOWED'],
  ] as const)('%s registers: %s', (_, post, project, code) => {
    expect(registerRefusal(who('330800', [post], 'organisation-1'), post, project)?.code).toBe(code);
  });
});
