import { codeRegionRefusal } from './row-rules';

test.each([
  ['an owner, of the own city', 'OWNER', '2208-330800-04-01-123456', '330800', undefined],
  ['an owner in a county, of the city around it', 'OWNER', '2208-330800-04-01-123456', '330881', undefined],
  ['an owner in a city, of a county in it', 'OWNER', '2208-330881-04-01-123456', '330800', undefined],
  ['an owner, of another city', 'OWNER', '2208-420300-04-01-123456', '330800', 'NOT_ALLOWED'],
  ['an owner, of another city, without hyphens', 'OWNER', '22084203000401123456', '330800', 'NOT_ALLOWED'],
  ['an owner of no known region', 'OWNER', '2208-330800-04-01-123456', '', 'NOT_ALLOWED'],
  ['an owner, without a code', 'OWNER', undefined, '330800', undefined],
  ['a registrar, whose reach is judged by the project', 'REGISTRAR', '2208-420300-04-01-123456', '330800', undefined],
] as const)('a code registered by %s', (_who, post, code, region, expected) => {
  expect(codeRegionRefusal(post, code, region, ['input', 'code'])?.code).toBe(expected);
});
