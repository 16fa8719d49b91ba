/**
 * What is done in the histories that are recorded for edition 2 of the rules, beside all of before: what changes its
 * meaning with it (decision 64).
 */
import { extend, returnTo, takeBack } from '@kuaijin/workflow-approvals/testing/acts';
import { accept, catalogueOf, decide, item, officer, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import { catalogueWith, end, handler, head, perform, type Story } from './daily-stories';

const side = officer('EE');
/** Milliseconds for what clocks bring about under the accelerated clock. */
const PATIENCE_MS = 90_000;

export const editionTwoStories: Readonly<Record<string, Story>> = {
  'rejection-taken-back': async (world, caseId) => {
    const [A, S] = [`${caseId}/A`, `${caseId}/S`];
    const elements = [{ kind: 'LAND', commitOn: 'ITEM_APPROVED' }] as const;
    const catalogue = catalogueOf([
      item('A', { departmentCode: 'NR' }),
      item('S', { departmentCode: 'EE', lane: 'PARALLEL_SIDE', elements }),
    ]);
    const land = (status: string) =>
      world.until(caseId, (state) => state.elements[`${caseId}/LAND`]?.status === status, PATIENCE_MS);
    await world.submit(
      caseId,
      submitCommand({ catalogue, elements: [{ kind: 'LAND', account: 'pool-1', amountMinor: '136000' }] }),
    );
    await land('RESERVED');
    await perform(world, caseId, accept(S, side), decide(S, side, 'REJECT', { key: 'reject' }));
    await land('RELEASED');
    await perform(world, caseId, takeBack(S, side));
    await land('RESERVED');
    await perform(world, caseId, decide(S, side, 'APPROVE', { key: 'approve' }));
    await land('COMMITTED');
    await perform(world, caseId, accept(A, handler));
    await end(world, caseId);
  },
  'returned-and-left': async (world, caseId) => {
    const [A, B] = [`${caseId}/A`, `${caseId}/B`];
    const catalogue = catalogueOf([item('A', { departmentCode: 'NR' }), item('B', { dependsOn: ['A'] })]);
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay: 2 }));
    await perform(world, caseId, accept(A, handler), decide(A, handler), returnTo(B, officer('DRC'), A));
    await world.until(caseId, (state) => state.steps[A]?.accepted?.isDeemed === true, PATIENCE_MS);
    await end(world, caseId);
  },
  'late-after-an-extension': async (world, caseId) => {
    const A = `${caseId}/A`;
    const catalogue = catalogueWith({ promisedWorkingDays: 1 });
    const problems = async (count: number) => {
      const isOpen = async () =>
        (await world.types(caseId)).filter((type) => type === 'problem.opened').length >= count;
      await world.eventually(isOpen, PATIENCE_MS);
    };
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay: 2 }));
    await perform(world, caseId, accept(A, handler));
    await problems(1);
    await perform(world, caseId, extend(A, head, { workingDays: 8 }));
    await problems(2);
    await end(world, caseId);
  },
};
