/** 存量资产 of the city, and 项目后评价 of completed projects. */
import type { AssetStage } from '@kuaijin/projects/assets/rules';
import type { EvaluationStatus } from '@kuaijin/projects/evaluation/rules';
import { OWNER } from '../catalogue';
import type { ElementDriver, Named } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';
import { day, region } from './projects';

/** What is recorded of an asset, under a name of its own. */
export const assetOf = (number: number) => ({
  ...{ ...region, name: `一致性资产${number}`, route: 'REITS' },
  ...{ valuation: { value: '5', unit: 'YI' }, valuedOn: day, valuer: '评估公司' },
});

/** What an evaluation says. */
export const evaluated = {
  ...{ evaluatedOn: day, evaluator: '市发展改革委' },
  scores: ['MONEY_PERFORMANCE', 'APPEARANCE', 'CONSTRUCTION_PERIOD', 'QUALITY_AND_SAFETY', 'OPERATION'].map(
    (dimension) => ({ dimension, points: 80, finding: '达到预期' }),
  ),
};

const roads: Readonly<Record<AssetStage, readonly AssetStage[]>> = {
  LISTED: [],
  STUDIED: ['STUDIED'],
  APPLIED_FOR: ['STUDIED', 'APPLIED_FOR'],
  APPROVED: ['STUDIED', 'APPLIED_FOR', 'APPROVED'],
  REVIVED: ['STUDIED', 'APPLIED_FOR', 'APPROVED', 'REVIVED'],
  DROPPED: ['DROPPED'],
};

export const existingAssets: ThingKind<AssetStage> = {
  ...{ states: Object.keys(roads) as AssetStage[], argument: 'to', ways: 'R' },
  make: async (driver, state) => {
    const given = assetOf(driver.number());
    const answer = await driver.do<Record<'asset', Named>>('recordExistingAsset', 'REGISTRAR', given, 'asset { id }');
    const input = { assetId: answer.asset.id };
    for (const to of roads[state]) {
      const more = { documentNumber: '1号', proceeds: { value: '3', unit: 'YI' }, note: '盘活' };
      await driver.do('moveExistingAsset', 'DISPATCHER', { ...input, to, on: day, ...more });
    }
    const by = subjectOf(state === 'LISTED' ? 'REGISTRAR' : 'DISPATCHER');
    return { input, version: 1 + roads[state].length, by };
  },
};

/** A project of the owner in the city, in a batch. */
export async function projectIn(driver: ElementDriver, batch: string): Promise<string> {
  const given = { name: `一致性项目${driver.number()}`, ...region, ownerId: OWNER, batch };
  const answer = await driver.do<Record<'project', Named>>('registerProject', 'REGISTRAR', given, 'project { id }');
  return answer.project.id;
}

/** Projects by whether they are completed: another one is evaluated by nobody. */
export const completions: ThingKind<'STARTED' | 'COMPLETED'> = {
  ...{ states: ['STARTED', 'COMPLETED'], argument: 'projectId', code: 'INVALID_INPUT', ways: 'R' },
  make: async (driver, state) => ({ input: { projectId: await projectIn(driver, state) } }),
};

/** Evaluates a completed project, and marks the evaluation as exemplary if it is to be that. */
export async function evaluate(driver: ElementDriver, projectId: string, state: EvaluationStatus): Promise<string> {
  const field = 'evaluation { id }';
  const given = { projectId, ...evaluated };
  const answer = await driver.do<Record<'evaluation', Named>>('evaluateCompletion', 'REGISTRAR', given, field);
  const mark = { evaluationId: answer.evaluation.id, isExemplary: true, reason: '可复制' };
  if (state === 'EXEMPLARY') await driver.do('markExemplary', 'DISPATCHER', mark);
  return answer.evaluation.id;
}

export const evaluations: ThingKind<EvaluationStatus> = {
  ...{ states: ['EVALUATED', 'EXEMPLARY'], argument: 'evaluationId', ways: 'R' },
  make: async (driver, state) => {
    const evaluationId = await evaluate(driver, await projectIn(driver, 'COMPLETED'), state);
    const isMarked = state === 'EXEMPLARY';
    return { input: { evaluationId }, version: isMarked ? 2 : 1, by: subjectOf(isMarked ? 'DISPATCHER' : 'REGISTRAR') };
  },
};
