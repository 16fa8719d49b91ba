import { LaunchError } from '../launch-error';
import { firstThatWorks, type Option } from './options';

const fails = (kind: Option<string>['kind'], reason: string): Option<string> => ({
  kind,
  name: `the ${kind} way`,
  remedy: `install what the ${kind} way needs`,
  provide: () => Promise.reject(new Error(reason)),
});
const works = (kind: Option<string>['kind']): Option<string> => ({ ...fails(kind, ''), provide: async () => kind });

test('the next way takes over where one fails', async () => {
  expect(await firstThatWorks('a store', undefined, [fails('path', 'not there'), works('registry')], '')).toBe(
    'registry',
  );
});

test('KUAIJIN_SERVERS forces a way', async () => {
  const options = [works('path'), works('download'), works('registry')];
  expect(await firstThatWorks('a store', undefined, options, 'registry')).toBe('registry');
  expect(await firstThatWorks('a store', undefined, options, 'download')).toBe('download');
  expect(await firstThatWorks('a store', undefined, options, undefined)).toBe('path');
});

test('when nothing works, one message says what was tried, why each failed and what to install', async () => {
  const nothing = firstThatWorks(
    'a store',
    'STORE_URI',
    [fails('download', 'firewall'), fails('registry', 'no java')],
    '',
  );
  await expect(nothing).rejects.toThrow(LaunchError);
  const message = await nothing.catch((error: Error) => error.message);
  for (const part of ['the download way: firewall', 'no java', 'install what the registry way needs', 'STORE_URI']) {
    expect(message).toContain(part);
  }
});

test('an unknown KUAIJIN_SERVERS is reported', async () => {
  await expect(firstThatWorks('a store', undefined, [works('path')], 'upload')).rejects.toThrow(
    'KUAIJIN_SERVERS is "upload"; expected download or registry',
  );
});
