import { totalsOf } from './totals';

it('161 alerts of 160 projects: those of 146 projects were cleared, of which one had two', () => {
  const cleared = { warned: 1, open: 0 };
  const open = { warned: 1, open: 1 };
  const projects = [{ warned: 2, open: 0 }, ...Array(145).fill(cleared), ...Array(14).fill(open)];
  // 146 of 160 is 0.9125; 147 of 161 is 0.913043...
  expect(totalsOf(projects)).toEqual({
    ofProjects: { warned: 160, cleared: 146, open: 14, percent: '91.25', shown: '91' },
    ofAlerts: { warned: 161, cleared: 147, open: 14, percent: '91.30', shown: '91' },
  });
});

it('a project of which one of two alerts is open is not cleared', () => {
  expect(totalsOf([{ warned: 2, open: 1 }])).toMatchObject({
    ofProjects: { warned: 1, cleared: 0 },
    ofAlerts: { warned: 2, cleared: 1, percent: '50.00' },
  });
});

it('nothing was warned of: there is no rate', () => {
  expect(totalsOf([{ warned: 0, open: 0 }]).ofProjects).toEqual({
    ...{ warned: 0, cleared: 0, open: 0 },
    ...{ percent: null, shown: null },
  });
});
