import type { FeedEvent } from '@kuaijin/kit/feed';
import { Officers } from './officers';
import { Substitutions } from './substitutions';

const now = new Date('2026-03-04T10:00:00+08:00');
const officers = new Officers();
const substitutions = new Substitutions(officers);
const tell = (type: string, subject: string, data: object) => {
  const event = { id: `${subject}/1`, source: 'directory', type, subject, time: now, data } as FeedEvent;
  officers.apply(event);
  substitutions.apply(event);
};
const leave = (substituteId: string, registeredBy = 'head') => ({
  items: [{ id: 'head/1', substituteId, registeredBy, from: '2026-03-02', to: '2026-03-06', reason: '休假' }],
});

tell('actor.listed', 'head', { departmentId: 'NR', posts: ['HEAD', 'HANDLER'] });
tell('actor.listed', 'deputy', { departmentId: 'NR', posts: ['HEAD', 'HANDLER', 'REGISTRAR'] });
tell('actor.listed', 'clerk', { departmentId: 'NR', posts: ['HANDLER'] });
tell('actor.listed', 'operator', { departmentId: 'NR', posts: ['OPERATOR'] });
tell('actor.listed', 'moved', { departmentId: 'EE', posts: ['HEAD', 'HANDLER'] });

test.each([
  ['deputy', 'head', [['HEAD', 'HANDLER']]],
  ['clerk', 'head', [['HANDLER']]],
  ['operator', 'head', [[]]],
  ['operator', 'operator', []],
  ['deputy', 'deputy', []],
  ['moved', 'head', []],
  ['nobody', 'head', []],
])('%s, registered by %s, stands in with the posts that he holds himself', (substituteId, registeredBy, expected) => {
  tell('substitution.changed', 'head', leave(substituteId, registeredBy));
  expect(substitutions.standInsOf(substituteId, now).map(({ posts }) => posts)).toEqual(expected);
});
