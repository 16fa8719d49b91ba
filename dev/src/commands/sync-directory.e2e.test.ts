import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listingsOf, openDirectory } from '@kuaijin/directory/model/store';
import { loadConfig } from '@kuaijin/kit/config';
import { connectShared, serviceDeps } from '@kuaijin/kit/service';
import { Lifetime } from '../lifetime';
import { syncDirectory } from './sync-directory';

const prefix = `sync${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'kuaijin-directory-'));
let printed = '';

beforeAll(() => {
  process.env['KUAIJIN_PREFIX'] = prefix;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const table = (name: string, ...lines: string[]): string => {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

/** Runs the command as it is typed. */
async function sync(options: Partial<Parameters<typeof syncDirectory>[0]['options']>) {
  printed = '';
  const lifetime = new Lifetime();
  const none = { regions: undefined, departments: undefined, persons: undefined, 'end-others': false, apply: false };
  try {
    const code = await syncDirectory({ options: { ...none, ...options }, rest: [] }, lifetime);
    return { code, printed: printed.trim().split('\n') };
  } finally {
    await lifetime.end();
  }
}

test('an empty deployment gets its first operator by tables, and who leaves the tables loses the post', async () => {
  const regions = table('regions', 'code,name,nameEn', '000000,全国,Nation', '330000,浙江省,Zhejiang');
  const office = 'department-330000-DRC';
  const departments = table(
    'departments',
    'regionCode,code,name,nameEn,headId,leaderInChargeId',
    '330000,DRC,发展改革委,Development and reform,lihua,',
  );
  const header = 'id,name,posts,departmentId,organisationId,regionCode';
  const root = `root,王工,OPERATOR,${office},,`;
  const persons = table('persons', header, `lihua,李主任,HEAD HANDLER,${office},,`, root);
  const all = { regions, departments, persons };

  const wrong = table('wrong', header, `lihua,李主任,KING,${office},,`, root);
  expect(await sync({ ...all, persons: wrong, apply: true })).toMatchObject({ code: 1 });
  const preview = await sync(all);
  expect(preview).toEqual({
    code: 0,
    printed: [
      'regions: 2 new, 0 changed',
      'departments: 1 new, 0 changed',
      'persons: 2 new, 0 changed',
      'nothing is written yet: --apply does it',
    ],
  });
  expect((await sync({ ...all, apply: true })).printed).toEqual(preview.printed.slice(0, 3));
  expect((await sync(all)).printed[2]).toBe('persons: 0 new, 0 changed');

  const fewer = table('fewer', header, root);
  const left = await sync({ persons: fewer, 'end-others': true, apply: true });
  expect(left.printed).toContain('lihua leaves: no post, and no department is led');

  const config = loadConfig();
  const shared = await connectShared(config, 'test');
  const store = await openDirectory(serviceDeps(shared, 'directory'));
  try {
    expect(await store.actors.get('root')).toMatchObject({ posts: ['OPERATOR'], departmentId: office });
    expect(await store.actors.get('lihua')).toMatchObject({ posts: [] });
    expect((await store.departments.get(office))?.headId).toBeUndefined();
  } finally {
    await Promise.all(listingsOf(store).map((listing) => listing.close()));
    for (const name of ['directory', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
    await shared.close();
  }
});
