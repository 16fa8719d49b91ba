import { valueAt } from './json-pointer';
import { escapedHtml, filledHeader, filledJson, filledUrl, placeholdersIn } from './placeholders';

const evil = '"}, {"to": "all"\r\nX-Forged: 1 <b>&amp;?a=b/../c';

test('what is put into JSON stays the text that it is', () => {
  const template = { to: ['{{recipient}}'], text: { content: '您好，{{ text }}' }, agent: 7, safe: true, none: null };
  const filled = filledJson(template, { recipient: evil, text: evil });
  expect(JSON.parse(JSON.stringify(filled))).toEqual({
    ...{ to: [evil], text: { content: `您好，${evil}` }, agent: 7, safe: true, none: null },
  });
});

test('a placeholder that was put in is filled by nobody', () => {
  expect(filledJson('{{text}}', { text: '{{env.TOKEN}}', 'env.TOKEN': 'secret' })).toBe('{{env.TOKEN}}');
});

test('what is put into an address adds neither a path nor a query', () => {
  const url = new URL(filledUrl('https://sms.example.gov.cn/{{recipient}}/send?token={{token}}', { recipient: evil }));
  expect([url.host, url.pathname.split('/').length, url.searchParams.get('token')]).toEqual([
    'sms.example.gov.cn',
    3,
    '',
  ]);
});

test('what is put into a header is one line of what a header may hold', () => {
  expect(filledHeader('{{item}}', { item: `${evil}施工` })).toMatch(/^[\x20-\x7e]+$/);
});

test('what is put into HTML is no markup', () => {
  expect(escapedHtml('<b title="x">&\'')).toBe('&#60;b title=&#34;x&#34;&#62;&#38;&#39;');
});

test('placeholders are found wherever they stand', () => {
  expect(placeholdersIn({ a: ['{{x}}', { b: '{{ env.Y }} {{z}}' }], c: 1 })).toEqual(['x', 'env.Y', 'z']);
});

test.each([
  ['', { a: 1 }],
  ['/a', 1],
  ['/b/1', 'y'],
  ['/c~1d/e~0f', 2],
  ['/a/b', undefined],
  ['/toString', undefined],
])('%p of JSON is %p', (pointer, expected) => {
  const json = pointer === '' ? { a: 1 } : { a: 1, b: ['x', 'y'], 'c/d': { 'e~f': 2 } };
  expect(valueAt(json, pointer)).toEqual(expected);
});
