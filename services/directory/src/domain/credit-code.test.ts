import { creditCodeRefusal } from './credit-code';

describe('统一社会信用代码', () => {
  it('accepts a published one', () => {
    expect(creditCodeRefusal('11330800002618015K', ['input', 'creditCode'])).toBeUndefined();
  });

  it.each([
    ['a wrong check character', '11330800002618015M', 'the check character K at the end'],
    ['two digits changed places', '11330800002681015K', expect.stringContaining('check character')],
    ['a letter that the alphabet lacks', '11330800002618O15K', expect.stringContaining('18 characters')],
    ['too few characters', '11330800002618015', expect.stringContaining('18 characters')],
    ['small letters', '11330800002618015k', expect.stringContaining('18 characters')],
  ])('refuses %s', (_, code, expected) => {
    expect(creditCodeRefusal(code, ['input', 'creditCode'])).toEqual({
      code: 'MALFORMED_CODE',
      path: ['input', 'creditCode'],
      expected,
      received: code,
    });
  });
});
