import {
  MongoBulkWriteError,
  MongoInvalidArgumentError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
  MongoWriteConcernError,
} from 'mongodb';
import { isDuplicateKey, isOutcomeUnknown, reading, writing } from './errors';

const concern = { code: 11601, errmsg: 'interrupted' };
const bulk = (
  cause: Error | { readonly message: string; readonly code: number },
  writeErrors: readonly object[] = [],
  concernError?: object,
) =>
  Object.assign(new MongoBulkWriteError(cause as Error, { getWriteConcernError: () => concernError } as never), {
    writeErrors,
  });
const writeConcern = (writeErrors: readonly object[] = []) =>
  new MongoWriteConcernError({ ok: 1, writeErrors, writeConcernError: concern } as never);
const server = (code: number) => new MongoServerError({ message: `Code${code}`, code });
const twice = { index: 0, code: 11000 };

describe('whether the outcome is unknown after', () => {
  test.each([
    ['a connection that broke', new MongoNetworkError('closed'), true],
    ['a connection that broke under a bulk write', bulk(new MongoNetworkError('closed')), true],
    ['a server that steps down', server(189), true],
    ['a server that steps down under a bulk write', bulk(server(189)), true],
    ['a majority wait that was killed', writeConcern(), true],
    ['a majority wait that was killed after a duplicate key', writeConcern([twice]), true],
    ['a majority wait that was killed under a bulk write', bulk({ message: 'killed', code: 11601 }, [], concern), true],
    ['a code that nobody knows', server(40_404), true],
    ['an error of the server without a code', new MongoServerError({ message: 'Unknown error' }), true],
    ['a write of a bulk that a step-down interrupted', bulk({ message: '', code: 11602 }, [{ code: 11602 }]), true],
    [
      'a bulk write with a duplicate, then a step-down',
      bulk({ message: '', code: 11000 }, [twice, { code: 189 }]),
      true,
    ],
    ['a bulk write of what no server takes', bulk(new MongoInvalidArgumentError('no')), false],
    ['a bulk write whose first document was refused', bulk({ message: 'twice', code: 11000 }, [twice]), false],
    ['a duplicate key', server(11000), false],
    ['a document that is too large', server(10334), false],
    ['an error of ours', new Error('ours'), false],
  ])('%s', (_name, error, isUnknown) => {
    expect(isOutcomeUnknown(error)).toBe(isUnknown);
  });
});

test.each([
  ['alone', server(11000), true],
  ['in a bulk write', bulk({ message: 'twice', code: 11000 }, [twice, { index: 3, code: 11000 }]), true],
  ['not where something else went wrong too', bulk({ message: 'twice', code: 11000 }, [twice, { code: 189 }]), false],
  [
    'not where no majority may have what stands there',
    bulk({ message: 'twice', code: 11000 }, [twice], concern),
    false,
  ],
  ['not where no majority may have it, alone', writeConcern([twice]), false],
  ['not after a broken connection', bulk(new MongoNetworkError('closed')), false],
])('a duplicate key is known %s', (_name, error, isDuplicate) => {
  expect(isDuplicateKey(error)).toBe(isDuplicate);
});

test.each([
  ['no server that could be chosen', new MongoServerSelectionError('none', {} as never), 'UNAVAILABLE', 'UNAVAILABLE'],
  ['a server that is no primary', server(10107), 'UNAVAILABLE', 'UNAVAILABLE'],
  ['a connection that broke', new MongoNetworkError('closed'), 'UNAVAILABLE', 'OUTCOME_UNKNOWN'],
  ['a majority wait that was killed', writeConcern(), 'UNAVAILABLE', 'OUTCOME_UNKNOWN'],
  ['what is at fault itself', server(121), 121, 121],
])('%s is answered with a registered code, on reads and on writes', async (_name, error, read, written) => {
  await expect(reading(Promise.reject(error))).rejects.toMatchObject({ code: read });
  await expect(writing(Promise.reject(error))).rejects.toMatchObject({ code: written });
});
