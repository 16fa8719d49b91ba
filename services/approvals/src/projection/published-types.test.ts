import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes } from '@kuaijin/kit/feed';

test('every type of entry of a case is declared as an event, so that none stops its case on the way to the feed', () => {
  const folder = join(__dirname, '../../../../workflows/approvals/src/case');
  const declarations = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const types = declarations.flatMap((text) =>
    [...text.matchAll(/^ {2}'([a-z]+\.[A-Za-z]+)'/gm)].map(([, type = '']) => type),
  );
  expect(types.length).toBeGreaterThan(60);
  expect(types.filter((type) => eventTypes.find(type) === undefined)).toEqual([]);
});
