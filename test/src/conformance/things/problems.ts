/** 问题. */
import type { ProblemStatus } from '@kuaijin/supervision/domain/problem';
import { PROJECT } from '../catalogue';
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';

const PROBLEM = 'problem { id version }';
interface Answer {
  readonly problem: Named;
}

export const problems: ThingKind<ProblemStatus> = {
  states: ['OPEN', 'IN_HAND', 'CLAIMED_DONE', 'VERIFIED_CLOSED'],
  argument: 'problemId',
  ways: 'RO',
  make: async (driver, state, { files }) => {
    const raised = { projectId: PROJECT, category: 'LAND', title: '征地进度滞后' };
    let { problem } = await driver.do<Answer>('raiseProblem', 'OWNER', raised, PROBLEM);
    const input = { problemId: problem.id };
    const acts = [
      ['assignProblem', 'DISPATCHER', { assigneeId: subjectOf('HANDLER') }],
      ['claimProblemDone', 'HANDLER', { fileIds: [files.HANDLER], comment: '已办结' }],
      ['closeProblem', 'VERIFIER', { comment: '属实' }],
    ] as const;
    const wanted = acts.slice(0, problems.states.indexOf(state));
    for (const [mutation, as, more] of wanted) {
      ({ problem } = await driver.do<Answer>(mutation, as, { ...input, ...more }, PROBLEM));
    }
    return { input, version: problem.version, by: subjectOf(wanted.at(-1)?.[1] ?? 'OWNER') };
  },
};

/** Two problems of which one may be the duplicate of the other. */
export const duplicates: ThingKind<ProblemStatus> = {
  ...problems,
  make: async (driver, state, stock) => {
    const { input, ...one } = await problems.make(driver, state, stock);
    const other = await problems.make(driver, 'OPEN', stock);
    return { ...one, input: { ...input, intoId: other.input['problemId'] } };
  },
};

/** Problems that are put on a list, in whatever state. */
export const listable: ThingKind<'OPEN'> = {
  states: ['OPEN'],
  argument: 'problemIds',
  make: async (driver, state, stock) => {
    const { input } = await problems.make(driver, state, stock);
    return { input: { problemIds: [input['problemId']] } };
  },
};
