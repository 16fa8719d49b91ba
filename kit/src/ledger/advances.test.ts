import { withRestored } from './advances';

const on = (day: number) => new Date(Date.UTC(2026, 2, day));

test('what stands again of an advance leaves it in its place, though one before it is younger by its clock', () => {
  const younger = { document: 'A', at: on(9), left: 58n };
  const older = { document: 'B', at: on(2), left: 2n };
  expect(withRestored([younger, older], { ...older, left: 10n })).toEqual([younger, { ...older, left: 12n }]);
  // One of which nothing stands has no place: it goes by its age.
  expect(withRestored([younger], older)).toEqual([older, younger]);
});
