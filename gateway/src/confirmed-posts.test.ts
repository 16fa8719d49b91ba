import type { Identity, Post } from '@kuaijin/kit/identity';
import { ConfirmedPosts } from './confirmed-posts';

const start = new Date('2026-11-22T10:00:00Z');
const at = (ms: number) => new Date(start.getTime() + ms);
const claimed: Identity = {
  subject: 'officer-1',
  name: '王',
  posts: ['HANDLER', 'HEAD'],
  department: 'department-330800-NR',
  organisation: 'organisation-a',
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};

/** A directory that a test directs. */
function directory(listed: readonly Post[] | Error) {
  const state = { listed, asked: 0 };
  const ask = async () => {
    state.asked += 1;
    if (state.listed instanceof Error) throw state.listed;
    return state.listed;
  };
  return { state, posts: new ConfirmedPosts(ask, 5_000) };
}

test('posts that the directory does not list are none, and nobody of none has a place', async () => {
  const { state, posts } = directory(['HEAD', 'OPERATOR']);
  expect(await posts.confirm(claimed, start)).toEqual({ ...claimed, posts: ['HEAD'] });
  state.listed = ['REGISTRAR'];
  expect(await posts.confirm(claimed, at(5_000))).toEqual({
    subject: 'officer-1',
    name: '王',
    posts: [],
    region: '',
    audience: 'kuaijin',
    anonymous: false,
  });
});

test('a word is believed for seconds, and asked for once however many wait', async () => {
  const { state, posts } = directory(['HEAD']);
  await Promise.all([1, 2, 3].map(() => posts.confirm(claimed, start)));
  await posts.confirm(claimed, at(4_999));
  expect(state.asked).toBe(1);
  await posts.confirm(claimed, at(5_000));
  expect(state.asked).toBe(2);
});

test('nobody is asked about who claims nothing', async () => {
  const { state, posts } = directory([]);
  const bare = { ...claimed, posts: [] };
  expect(await posts.confirm(bare, start)).toBe(bare);
  expect(state.asked).toBe(0);
});

test('the last word holds for five minutes while the directory is silent, which is asked once a second', async () => {
  const { state, posts } = directory(['HEAD']);
  await posts.confirm(claimed, start);
  state.listed = new Error('down');
  expect((await posts.confirm(claimed, at(60_000))).posts).toEqual(['HEAD']);
  expect((await posts.confirm(claimed, at(60_999))).posts).toEqual(['HEAD']);
  expect(state.asked).toBe(2);
  expect((await posts.confirm(claimed, at(299_999))).posts).toEqual(['HEAD']);
  await expect(posts.confirm(claimed, at(300_000))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  state.listed = ['HANDLER'];
  expect((await posts.confirm(claimed, at(302_000))).posts).toEqual(['HANDLER']);
});

test('a person whom the directory never confirmed holds no post while it is silent', async () => {
  const { posts } = directory(new Error('down'));
  await expect(posts.confirm(claimed, start)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
