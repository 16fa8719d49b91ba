/**
 * What is done in the histories that are recorded for edition 2 of the rules: limits that it brought, how they ring,
 * and what ends them (decision 64). Days are of two seconds.
 */
import type { StepLimit } from '@kuaijin/workflow-approvals/case/limit-rungs';
import type { RungKind } from '@kuaijin/workflow-approvals/case/terms';
import { START_VERIFIED_SIGNAL } from '@kuaijin/workflow-approvals/contracts';
import * as act from '@kuaijin/workflow-approvals/testing/acts';
import * as commitment from '@kuaijin/workflow-approvals/testing/commitments';
import { deliver } from '@kuaijin/workflow-approvals/testing/deliveries';
import { accept, catalogueOf, decide, item, officer, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import * as tolerance from '@kuaijin/workflow-approvals/testing/tolerance';
import { catalogueWith, end, handler, perform, type Story } from './daily-stories';
import type { World } from './world';

const PATIENCE_MS = 90_000;
const secondsPerWorkingDay = 2;
const side = officer('EE');
const dispatcher = { actorId: 'dispatcher-1', post: 'DISPATCHER', regionId: 'region-330800' };
const leader = { ...dispatcher, actorId: 'leader-1', post: 'LEADER' };
const province = { actorId: 'leader-330000-1', post: 'LEADER', regionId: 'region-330000' };

/** Waits until a limit of a step has rung. */
const rang = (world: World, caseId: string, stepId: string, limit: StepLimit, kind: RungKind) =>
  world.until(
    caseId,
    (state) => state.steps[stepId]?.limitRungs?.some((fired) => fired.limit === limit && fired.kind === kind) === true,
    PATIENCE_MS,
  );

export const editionTwoLimits: Readonly<Record<string, Story>> = {
  'result-handed-over-late': async (world, caseId) => {
    const A = `${caseId}/A`;
    const catalogue = catalogueOf([item('A', { departmentCode: 'NR', outcomeDocument: '批复', ladder: [] })]);
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay }));
    await perform(world, caseId, accept(A, handler), decide(A, handler));
    await rang(world, caseId, A, 'DELIVERY', 'YELLOW');
    await perform(world, caseId, deliver(A, handler));
    await world.handle(caseId).result();
  },
  'check-not-made': async (world, caseId) => {
    const A = `${caseId}/A`;
    const terms = { ...commitment.terms, checkWithinWorkingDays: 1 };
    await world.submit(
      caseId,
      submitCommand({ catalogue: catalogueWith({ commitmentTerms: terms, ladder: [] }), secondsPerWorkingDay }),
    );
    await perform(world, caseId, commitment.promise(A), commitment.approveOnCommitment(A, handler));
    await rang(world, caseId, A, 'COMMITMENT_CHECK', 'LEADER');
    await perform(world, caseId, commitment.checkCommitment(A, handler));
    await end(world, caseId);
  },
  'papers-never-made-up': async (world, caseId) => {
    const A = `${caseId}/A`;
    const catalogue = catalogueWith({ toleranceRule: tolerance.rule(), ladder: [] });
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay }));
    await perform(world, caseId, tolerance.tolerate(A, handler, { makeUpWorkingDays: 1 }));
    await rang(world, caseId, A, 'MAKE_UP', 'DISPATCH_CENTRE');
    await end(world, caseId);
  },
  'joint-handling-extended': async (world, caseId) => {
    const A = `${caseId}/A`;
    const { statutoryWorkingDays: _law, ...joint } = item('A', {
      departmentCode: 'NR',
      signMode: 'ALL',
      signerDepartmentCodes: ['NR', 'EE'],
    });
    await world.submit(caseId, submitCommand({ catalogue: catalogueOf([joint]) }));
    await perform(world, caseId, accept(A, handler), act.extendJointHandling(A, leader));
    await perform(world, caseId, decide(A, handler), decide(A, side));
    await world.handle(caseId).result();
  },
  'statute-stage-and-case-late': async (world, caseId) => {
    const A = `${caseId}/A`;
    const plain = catalogueWith({ promisedWorkingDays: 1, statutoryWorkingDays: 2, ladder: [] });
    const stages = plain.stages.map((stage) => ({ ...stage, limitWorkingDays: 2 }));
    const catalogue = { ...plain, stages, totalLimitWorkingDays: 3 };
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay }));
    await perform(world, caseId, accept(A, handler), act.suspend(A, handler), act.resume(A, handler));
    await rang(world, caseId, A, 'STATUTORY', 'RED');
    const isLate = (stageCode?: string) =>
      world.until(
        caseId,
        ({ spanRungs = [] }) => spanRungs.some((one) => one.stageCode === stageCode && one.kind === 'LEADER'),
        PATIENCE_MS,
      );
    await isLate('1');
    await isLate();
    await end(world, caseId);
  },
  'start-verified-early': async (world, caseId) => {
    const A = `${caseId}/A`;
    const elements = [{ kind: 'LAND', commitOn: 'START_VERIFIED' }] as const;
    await world.submit(
      caseId,
      submitCommand({
        catalogue: catalogueWith({ elements }),
        elements: [{ kind: 'LAND', account: 'pool-1', amountMinor: '136000' }],
      }),
    );
    await world.until(caseId, (state) => state.steps[A]?.status === 'DISPATCHED');
    await world.handle(caseId).signal(START_VERIFIED_SIGNAL, { verifiedAt: Date.now() });
    await perform(world, caseId, accept(A, handler), decide(A, handler));
    await world.until(caseId, (state) => state.elements[`${caseId}/LAND`]?.status === 'COMMITTED');
    await end(world, caseId);
  },
  'rejected-beside': async (world, caseId) => {
    const S = `${caseId}/S`;
    const catalogue = catalogueOf([
      item('A', { departmentCode: 'NR' }),
      item('S', { departmentCode: 'EE', lane: 'PARALLEL_SIDE' }),
      item('P', { stageCode: '2', departmentCode: 'HC', dependsOn: ['A', 'S'] }),
    ]);
    await world.submit(caseId, submitCommand({ catalogue }));
    await perform(world, caseId, accept(S, side), decide(S, side, 'REJECT'));
    await world.handle(caseId).result();
  },
  'looked-up-again': async (world, caseId) => {
    const K = `${caseId}/K`;
    const catalogue = catalogueOf([
      item('K', { departmentCode: 'NR', lane: 'PRECHECK' }),
      item('A', { departmentCode: 'NR', dependsOn: ['K'] }),
    ]);
    let asked = 0;
    world.earlierResult = () => {
      asked += 1;
      return asked < 3 ? null : { documentNumber: '衢文物〔2026〕7号', documentDate: '2026-03-02' };
    };
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay }));
    await world.until(caseId, (state) => state.steps[K]?.lookUp?.result === 'FOUND', PATIENCE_MS);
    await world.until(caseId, (state) => state.steps[`${caseId}/A`]?.status === 'DISPATCHED');
    await end(world, caseId);
  },
  'nobody-replies': async (world, caseId) => {
    const A = `${caseId}/A`;
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({ ladder: [] }), secondsPerWorkingDay }));
    await perform(
      world,
      caseId,
      accept(A, handler),
      {
        type: 'consultInWriting',
        key: 'letter',
        by: handler,
        stepId: A,
        addressee: '国网衢州供电公司',
        matter: '是否影响电力设施',
        workingDays: 1,
      },
      { type: 'requestSpecialStudy', key: 'study', by: dispatcher, matter: '用地指标落实' },
    );
    await world.until(
      caseId,
      ({ steps, specialStudies = [] }) =>
        steps[A]?.writtenConsultations?.[0]?.status === 'PRESUMED' && specialStudies[0]?.rungs.length === 1,
      PATIENCE_MS,
    );
    const study = { type: 'decideSpecialStudy', key: 'answer', by: province, decision: 'GRANTED' } as const;
    await perform(world, caseId, { ...study, conclusion: '同意纳入绿色通道' });
    await end(world, caseId);
  },
};
