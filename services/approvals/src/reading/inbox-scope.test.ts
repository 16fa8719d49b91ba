import type { Identity } from '@kuaijin/kit/access/posts';
import { viewerOf } from '../access/scope';
import { officer, owner, ownerId, person } from '../testing/service-fixture';
import { type InboxAsked, inboxScope } from './inbox-scope';

const ask = (more: Partial<InboxAsked> = {}): InboxAsked => ({ role: 'DEPARTMENT', unread: false, ...more });
const nr = officer('NR');
const NR = 'department-330800-NR';
const DRC = 'department-330800-DRC';
const head = officer('NR', 'HEAD');
const leader = person('LEADER');

test.each<[string, Identity, InboxAsked, object]>([
  ['a department by default its own', nr, ask(), { departmentIds: [NR] }],
  [
    'several of the region, for who oversees it',
    leader,
    ask({ departmentIds: [NR, 'department-330802-NR'] }),
    { departmentIds: [NR, 'department-330802-NR'], seen: { regionScopes: '330800' } },
  ],
  [
    '待办 of a department of the region, for who oversees it',
    leader,
    ask({ role: 'TODO', departmentIds: [NR] }),
    { tags: [`TODO:${NR}`], seen: { regionScopes: '330800' } },
  ],
  ['what was delegated to the caller', nr, ask({ role: 'ASSIGNED' }), { assigneeId: nr.subject }],
  [
    '待办 of a handler: not what is with a colleague',
    nr,
    ask({ role: 'TODO' }),
    {
      tags: [`OPEN:${NR}`, `TODO:${nr.subject}`],
    },
  ],
  [
    '待办 of a head: all of the department',
    head,
    ask({ role: 'TODO' }),
    { tags: [`TODO:${NR}`, `TODO:${head.subject}`] },
  ],
  [
    '待办 of a whole department that is named',
    nr,
    ask({ role: 'TODO', departmentIds: [NR] }),
    { tags: [`TODO:${NR}`] },
  ],
  ['待办 of who has no department', leader, ask({ role: 'TODO' }), { tags: [`TODO:${leader.subject}`] }],
  ['已办', nr, ask({ role: 'DONE' }), { tags: [`DONE:${NR}`, `DONE:${nr.subject}`] }],
  ['会商', nr, ask({ role: 'CONSULTED' }), { tags: [`CONSULTED:${NR}`, `CONSULTED:${nr.subject}`] }],
  ['抄送', leader, ask({ role: 'COPIED' }), { tags: [`COPIED:${leader.subject}`] }],
  ['抄送, unread', leader, ask({ role: 'COPIED', unread: true }), { tags: [`UNREAD:${leader.subject}`] }],
  ['牵头', nr, ask({ role: 'LEAD' }), { tags: [`LEAD:${NR}`] }],
  ['会签', nr, ask({ role: 'SIGNER' }), { tags: [`SIGNER:${NR}`] }],
  [
    'what one officer has to do, for the head',
    head,
    ask({ role: 'TODO', officerId: 'officer-2' }),
    {
      departmentIds: [NR],
      tags: ['TODO:officer-2'],
    },
  ],
  [
    'what is with one officer, for the dispatch centre',
    person('DISPATCHER'),
    ask({ role: 'ASSIGNED', officerId: 'officer-2', departmentIds: [NR] }),
    {
      departmentIds: [NR],
      assigneeId: 'officer-2',
      seen: { regionScopes: '330800' },
    },
  ],
  ['oneself by name', nr, ask({ role: 'ASSIGNED', officerId: nr.subject }), { assigneeId: nr.subject }],
  ['待办 of an owner', owner, ask({ role: 'TODO' }), { tags: [`TODO:${ownerId}`] }],
  ['已办 of an owner', owner, ask({ role: 'DONE' }), { tags: [`DONE:${owner.subject}`] }],
])('an inbox holds %s', (_title, identity, asked, scope) => {
  expect(inboxScope(identity, asked)).toEqual(scope);
});

test.each<[string, Identity, InboxAsked, string, string[]]>([
  ['of another department', nr, ask({ departmentIds: [DRC] }), 'NOT_ALLOWED', ['filter', 'departmentId']],
  ['of who holds no post', { ...nr, posts: [] }, ask({ role: 'TODO' }), 'NOT_ALLOWED', ['filter', 'role']],
  [
    'of what is no department',
    leader,
    ask({ role: 'TODO', departmentIds: [ownerId] }),
    'NOT_ALLOWED',
    ['filter', 'departmentId'],
  ],
  [
    'of another region',
    officer('NR', 'HANDLER', '330802'),
    ask({ departmentIds: [NR] }),
    'NOT_ALLOWED',
    ['filter', 'departmentId'],
  ],
  ['of no department', leader, ask(), 'NOT_ALLOWED', ['filter', 'departmentId']],
  [
    'one of several that is not seen',
    nr,
    ask({ departmentIds: [NR, 'department-330900-NR'] }),
    'NOT_ALLOWED',
    ['filter', 'departmentId'],
  ],
  ['of a colleague', nr, ask({ role: 'TODO', officerId: 'officer-2' }), 'NOT_ALLOWED', ['filter', 'officerId']],
  [
    'of an officer in the role of a department',
    head,
    ask({ role: 'LEAD', officerId: 'officer-2' }),
    'INVALID_INPUT',
    ['filter', 'role'],
  ],
  [
    'of an agent without a mandate, though of the owner',
    person('AGENT', { organisation: ownerId }),
    ask({ role: 'TODO' }),
    'NOT_ALLOWED',
    ['filter', 'role'],
  ],
  ['of an owner as a department', owner, ask(), 'NOT_ALLOWED', ['filter', 'role']],
  [
    'of an owner for an officer',
    owner,
    ask({ role: 'TODO', officerId: 'officer-2' }),
    'NOT_ALLOWED',
    ['filter', 'role'],
  ],
  ['unread of what is not copied', nr, ask({ role: 'TODO', unread: true }), 'INVALID_INPUT', ['filter', 'unread']],
])('an inbox %s is closed', (_title, identity, asked, code, path) => {
  expect(inboxScope(identity, asked)).toMatchObject({ code, path });
});

test('who stands in for an officer looks into the department of that officer', () => {
  const onLeave = { officerId: 'officer-9', posts: ['HEAD'], departmentId: DRC, from: 0, until: 1 } as const;
  const standIn = viewerOf(nr, [onLeave]);
  expect(inboxScope(nr, ask({ departmentIds: [DRC] }), standIn)).toEqual({ departmentIds: [DRC] });
  expect(inboxScope(nr, ask({ role: 'TODO' }), standIn)).toEqual({
    tags: [`OPEN:${NR}`, `TODO:${nr.subject}`, 'TODO:officer-9'],
  });
});
