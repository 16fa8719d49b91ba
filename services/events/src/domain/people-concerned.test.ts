import type { FeedEvent } from '@kuaijin/kit/feed';
import { People } from './people-concerned';

const published = (type: string, subject: string, data: FeedEvent['data']): FeedEvent => ({
  ...{ id: `${subject}/1`, type, source: 'directory', subject, time: new Date(0) },
  ...(data === undefined ? {} : { data }),
});

test('people who are kept as JSON and taken over are the same people', () => {
  const people = new People();
  people.apply(published('actor.listed', 'officer-1', { departmentId: 'NR', posts: ['HANDLER'] }));
  people.apply(published('actor.listed', 'owner-1', { organisationId: 'hospital', posts: ['OWNER'] }));
  people.apply(published('department.listed', 'NR', { headId: 'officer-9' }));
  const leave = { substituteId: 'officer-2', from: '2026-11-01', to: '2026-11-05' };
  people.apply(published('substitution.listed', 'officer-1', { items: [leave] }));
  const taken = new People();
  taken.load(JSON.parse(JSON.stringify(people.save())));
  for (const one of [people, taken]) {
    expect(one.officersOf('NR').map(({ id }) => id)).toEqual(['officer-1']);
    expect(one.isHeadOf('officer-9', 'NR')).toBe(true);
    expect(one.personsOf('hospital').map(({ id }) => id)).toEqual(['owner-1']);
    expect(one.substituteOf('officer-1', new Date('2026-11-03T02:00:00Z'))).toBe('officer-2');
    expect(one.substituteOf('officer-1', new Date('2026-11-06T02:00:00Z'))).toBeUndefined();
  }
  expect(taken.save()).toEqual(people.save());
});
