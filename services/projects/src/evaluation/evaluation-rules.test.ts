import {
  type CompletionEvaluation,
  type EvaluationFact,
  type EvaluationTerms,
  evaluationDimensions,
  evaluationPoints,
  evaluationStatus,
  markEvaluation,
  meansOf,
  recordEvaluation,
  withEvaluationFact,
} from './rules';

const at = new Date('2022-06-01T02:00:00Z');
const evaluator = { actorId: 'officer-1', post: 'REGISTRAR' } as const;
const marker = { actorId: 'officer-2', post: 'DISPATCHER' } as const;
const terms = (...points: readonly number[]): EvaluationTerms => ({
  ...{ evaluatedOn: '2022-06-01', evaluator: '市发展改革委' },
  scores: evaluationDimensions.map((dimension, at) => ({ dimension, points: points[at] ?? 0, finding: '达到预期' })),
});
type Recording = Extract<EvaluationFact, { readonly type: 'completionEvaluation.recorded' }>;
const recording = (given = terms(90, 80, 70, 60, 51), more: object = {}, reason?: string): Recording => ({
  ...{ type: 'completionEvaluation.recorded', terms: given },
  place: { id: 'evaluation-1', projectId: 'project-1', regionId: 'region-420300', isDemoData: false, ...more },
  ...(reason === undefined ? {} : { reason }),
});
const evaluated = (...given: Parameters<typeof recording>) =>
  withEvaluationFact(undefined, recording(...given), at, evaluator);
const mark = { isExemplary: true, reason: '工期管理可复制' };

function marked(before: CompletionEvaluation): CompletionEvaluation {
  const fact = markEvaluation(before, mark, 1, marker.actorId);
  if ('code' in fact) throw new Error(fact.code);
  return withEvaluationFact(before, fact, at, marker);
}

test('five dimensions make one average, rounded once', () => {
  expect(evaluationPoints(terms(90, 80, 70, 60, 51))).toBe('70.2');
});

test('a second person marks what is exemplary, and takes the mark off', () => {
  const before = evaluated();
  expect(markEvaluation(before, mark, 1, evaluator.actorId)).toMatchObject({ code: 'SAME_PERSON' });
  const after = marked(before);
  expect([before, after].map(evaluationStatus)).toEqual(['EVALUATED', 'EXEMPLARY']);
  expect(markEvaluation(after, mark, 2, marker.actorId)).toMatchObject({ code: 'STATE_CONFLICT' });
  const off = markEvaluation(after, { ...mark, isExemplary: false }, 2, marker.actorId);
  if ('code' in off) throw new Error(off.code);
  expect(evaluationStatus(withEvaluationFact(after, off, at, marker))).toBe('EVALUATED');
});

test('what is evaluated anew needs a reason, keeps what it was, and is no longer exemplary', () => {
  const before = marked(evaluated());
  expect(recordEvaluation(before, recording())).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reason'] });
  const anew = recording(terms(100, 100, 100, 100, 100), {}, '补充运营数据');
  expect(recordEvaluation(before, anew)).toBe(anew);
  const after = withEvaluationFact(before, anew, at, evaluator);
  expect([evaluationStatus(after), after.versions.map(evaluationPoints)]).toEqual(['EVALUATED', ['70.2', '100.0']]);
});

test('similar projects are compared dimension by dimension', () => {
  const hospital = { projectType: '医院' };
  const all = [
    evaluated(terms(90, 80, 70, 60, 50), hospital),
    evaluated(terms(91, 80, 70, 60, 50), hospital),
    evaluated(terms(10, 10, 10, 10, 10), { projectType: '公路' }),
    evaluated(terms(0, 0, 0, 0, 0), { ...hospital, isDemoData: true }),
  ];
  expect(meansOf(all, '医院', false).map(({ points, projects }) => [points, projects])).toEqual([
    ...[
      ['90.5', 2],
      ['80.0', 2],
      ['70.0', 2],
      ['60.0', 2],
      ['50.0', 2],
    ],
  ]);
  expect(meansOf(all, undefined, true)[0]).toEqual({ dimension: 'MONEY_PERFORMANCE', projects: 4, points: '47.8' });
  expect(meansOf([], undefined, false)[0]).toMatchObject({ projects: 0, points: null });
});
