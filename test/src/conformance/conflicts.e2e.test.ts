/**
 * Operations on steps. Of two at once exactly one wins; the other is told the state, its version, who changed it and
 * when.
 */
import { testPairs } from './conflicts';
import { pairs, pairsOfSteps, withoutConflict } from './pairs';
import { mutationsOf } from './schema';

describe('the table', () => {
  const names = (fields: readonly string[]) =>
    fields.some((name) => ['stepId', 'stepIds', 'steps', 'caseId'].includes(name));
  const onCases = mutationsOf('approvals')
    .filter(({ input }) => names(Object.keys(input.getFields())))
    .map(({ name }) => name);

  test('has a pair with every mutation that names a step or a case, or says why it conflicts with none', () => {
    const paired = pairs.flatMap(({ one, other }) => [one.mutation, other.mutation]);
    expect([...new Set(paired), ...Object.keys(withoutConflict)].sort()).toEqual(onCases.sort());
  });

  test('has a name for each pair', () => {
    expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
  });
});

testPairs(pairsOfSteps);
