import { isRefusal } from '@kuaijin/kit/errors';
import { parseProjectCode } from './project-code';

describe('投资项目统一代码', () => {
  it.each([
    ['2208-330800-04-01-123456', '22083308000401123456'],
    ['2020-330800-48-01-123456', '20203308004801123456'],
    ['2208-330800-04-01-12345-6', '22083308000401123456'],
    ['22083308000401123456', '22083308000401123456'],
  ])('keeps %s as it is given', (given, digits) => {
    expect(parseProjectCode(given, ['input', 'code'])).toEqual({ given, digits });
  });

  it.each([
    ['2208-330800-04-01-12345'],
    ['2208-330800-04-01-1234567'],
    ['2213-330800-04-01-123456'],
    ['2208–330800–04–01–123456'],
    ['2208-33080-004-01-123456'],
    ['A208-330800-04-01-123456'],
    [' 2208-330800-04-01-123456'],
    ['2208-330800-0401-123456'],
  ])('refuses %s and says which forms there are', (given) => {
    const refusal = parseProjectCode(given, ['input', 'code']);
    expect(isRefusal(refusal) && refusal).toMatchObject({
      code: 'MALFORMED_CODE',
      path: ['input', 'code'],
      expected: expect.stringContaining('2208-330800-04-01-123456'),
      received: given,
    });
  });
});
