import { batchRefusal, batchTransitions, mayMove } from './batch';
import type { Batch } from './project';

const batches = Object.keys(batchTransitions) as Batch[];
const allowed = new Set(['PLANNED>RESERVED', 'RESERVED>STARTED', 'STARTED>COMPLETED']);

describe('四个一批', () => {
  it.each(batches.flatMap((from) => batches.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    expect(mayMove(from, to)).toBe(allowed.has(`${from}>${to}`));
  });

  it.each(batches)('takes a project that is in no batch into %s', (to) => {
    expect(mayMove(undefined, to)).toBe(true);
  });

  it('says which batch holds and what may follow', () => {
    expect(batchRefusal('PLANNED', 'COMPLETED', 4, ['input', 'batch'])).toMatchObject({
      code: 'STATE_CONFLICT',
      expected: 'RESERVED',
      received: 'COMPLETED',
      details: { status: 'PLANNED', version: 4 },
    });
    expect(batchRefusal('COMPLETED', 'PLANNED', 4, [])).toMatchObject({ expected: 'nothing after COMPLETED' });
  });
});
