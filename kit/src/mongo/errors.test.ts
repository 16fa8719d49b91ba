import { MongoBulkWriteError, MongoInvalidArgumentError, MongoNetworkError, MongoServerError } from 'mongodb';
import { isDuplicateKey, isOutcomeUnknown } from './errors';

const bulk = (
  cause: Error | { readonly message: string; readonly code: number },
  writeErrors: readonly object[] = [],
) => Object.assign(new MongoBulkWriteError(cause as Error, {} as never), { writeErrors });

describe('whether the outcome is unknown after', () => {
  test.each([
    ['a connection that broke', new MongoNetworkError('closed'), true],
    ['a connection that broke under a bulk write', bulk(new MongoNetworkError('closed')), true],
    ['a server that steps down under a bulk write', bulk(new MongoServerError({ message: 'down', code: 189 })), true],
    ['a bulk write of what no server takes', bulk(new MongoInvalidArgumentError('no')), false],
    [
      'a bulk write whose first document was refused',
      bulk({ message: 'twice', code: 11000 }, [{ index: 0, code: 11000 }]),
      false,
    ],
    ['a duplicate key', new MongoServerError({ message: 'twice', code: 11000 }), false],
    ['an error of ours', new Error('ours'), false],
  ])('%s', (_name, error, isUnknown) => {
    expect(isOutcomeUnknown(error)).toBe(isUnknown);
  });
});

test('a duplicate key is known, alone and in a bulk write', () => {
  expect(isDuplicateKey(new MongoServerError({ message: 'twice', code: 11000 }))).toBe(true);
  expect(isDuplicateKey(bulk({ message: 'twice', code: 11000 }, [{ index: 0, code: 11000 }]))).toBe(true);
  expect(isDuplicateKey(bulk(new MongoNetworkError('closed')))).toBe(false);
});
