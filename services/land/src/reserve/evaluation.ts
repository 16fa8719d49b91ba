/** 产出效益评价 of a project: every evaluation with its inputs, its formula and its score; the last one counts. Pure. */
import type { Act } from '@kuaijin/kit/access/posts';
import type { KindOf, Placed } from '@kuaijin/kit/aggregate/things';
import { thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type FormulaVersion, type OutputInputs, outputScore } from './output-score';

/** 一次评价 */
export interface OutputEvaluation {
  readonly inputs: OutputInputs;
  readonly formula: FormulaVersion;
  /** Hundredths of a point. */
  readonly score: bigint;
  readonly documentNumber: string;
  readonly by: Act;
  readonly at: Date;
}

/** 项目评价档案, the oldest first. */
export interface EvaluationFile extends Placed {
  readonly projectId: string;
  readonly evaluations: readonly OutputEvaluation[];
}

/** The evaluations that are read with a project; those before stay in its journal. */
const KEPT = 20;

export interface EvaluationFact {
  readonly type: 'outputEvaluation.recorded';
  readonly place: Placed & { readonly projectId: string };
  readonly inputs: OutputInputs;
  readonly formula: FormulaVersion;
  readonly score: bigint;
  readonly documentNumber: string;
}

/** Id of the file of a project. */
export const evaluationFileId = (projectId: string): string => `output-evaluation-${projectId}`;

/** The fact that a project was evaluated by the formula that is in force. */
export function evaluationFact(
  place: EvaluationFact['place'],
  inputs: OutputInputs,
  documentNumber: string,
): EvaluationFact {
  const { formula, score } = outputScore(inputs);
  return { type: 'outputEvaluation.recorded', place, inputs, formula, score, documentNumber };
}

export const evaluationKind: KindOf<EvaluationFile> = {
  source: 'land',
  name: 'output_evaluation',
  documents: thingDocuments('output_evaluations', []),
  apply: (file, { data }, at, by) => {
    const { place, inputs, formula, score, documentNumber } = data as EvaluationFact;
    const evaluation = { inputs, formula, score, documentNumber, by, at };
    return { ...place, evaluations: [...(file?.evaluations ?? []), evaluation].slice(-KEPT) };
  },
  eventOf: (_file, { data }) => {
    const { formula, score, documentNumber } = data as EvaluationFact;
    return { data: { formula, scoreHundredths: score, documentNumber } };
  },
};
