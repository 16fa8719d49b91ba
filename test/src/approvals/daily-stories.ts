/**
 * What is done in the histories that are recorded for release 0.2.0: acts of every day, papers, tolerance, promises,
 * stages, undoing.
 */
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import * as act from '@kuaijin/workflow-approvals/testing/acts';
import * as commitment from '@kuaijin/workflow-approvals/testing/commitments';
import * as concern from '@kuaijin/workflow-approvals/testing/concerns';
import * as paper from '@kuaijin/workflow-approvals/testing/papers';
import {
  accept,
  catalogueOf,
  decide,
  departmentId,
  item,
  officer,
  owner,
  submitCommand,
  withdraw,
} from '@kuaijin/workflow-approvals/testing/sample';
import * as stage from '@kuaijin/workflow-approvals/testing/stages';
import * as tolerance from '@kuaijin/workflow-approvals/testing/tolerance';
import type { World } from './world';

export type Story = (world: World, caseId: string) => Promise<unknown>;

const materials = ['M1', 'M2'].map((code) => ({ code, name: code, isDeferrable: true }));
export const handler = officer('NR');
export const head = officer('NR', 'HEAD', 'head');

/** A of the natural resources department, as the story needs it, and P behind it. */
export const catalogueWith = (more: Parameters<typeof item>[1]) =>
  catalogueOf([
    item('A', { departmentCode: 'NR', materials, ...more }),
    item('S', { departmentCode: 'EE', lane: 'PARALLEL_SIDE' }),
    item('P', { stageCode: '2', departmentCode: 'HC', dependsOn: ['A'] }),
  ]);

/** A story that was refused tells nothing. */
export async function perform(world: World, caseId: string, ...commands: readonly CaseCommand[]): Promise<void> {
  for (const command of commands) {
    const result = await world.perform(caseId, command);
    if (!result.ok) throw new Error(`${command.key}: ${JSON.stringify(result.refusal)}`);
  }
}

export async function end(world: World, caseId: string): Promise<void> {
  await perform(world, caseId, withdraw());
  await world.handle(caseId).result();
}

export const dailyStories: Readonly<Record<string, Story>> = {
  'acts-on-a-step': async (world, caseId) => {
    const A = `${caseId}/A`;
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({}) }));
    await perform(
      world,
      caseId,
      act.requestCorrection(A, handler),
      paper.handIn(A, ['M1']),
      act.resubmit(A, owner, 'resubmit early'),
      accept(A, handler),
      act.suspend(A, handler),
      act.resume(A, handler),
      act.extend(A, head),
      act.urge(A, owner),
      act.delegate(A, handler, { officerId: 'officer-NR-2' }),
      act.delegate(A, head, { officerId: handler.actorId }),
      act.signer('addSigner', A, handler, departmentId('EE')),
      act.signer('removeSigner', A, handler, departmentId('EE')),
      concern.consult(A, handler),
      concern.giveOpinion(A, officer('EE')),
      concern.consult(A, handler, { key: 'consult again' }),
      concern.closeConsultation(A, handler, { consultationId: `${A}/consultation/2` }),
      concern.copy(A, handler),
      concern.readCopy(A, officer('HC')),
    );
    await end(world, caseId);
  },
  'returned-revoked-and-taken-back': async (world, caseId) => {
    const [A, P] = [`${caseId}/A`, `${caseId}/P`];
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({}) }));
    await perform(world, caseId, accept(A, handler), decide(A, handler), act.takeBack(A, handler));
    await perform(world, caseId, decide(A, handler, 'APPROVE', { key: 'decide again' }), accept(P, officer('HC')));
    await perform(world, caseId, act.returnTo(P, officer('HC'), A), accept(A, handler, 'accept again'));
    await perform(world, caseId, decide(A, handler, 'APPROVE', { key: 'decide a third time' }), act.revoke(A, head));
    await perform(world, caseId, act.resubmit(A), act.refuse(`${caseId}/S`, officer('EE')));
    await end(world, caseId);
  },
  'papers-and-tolerance': async (world, caseId) => {
    const [A, P] = [`${caseId}/A`, `${caseId}/P`];
    const catalogue = catalogueWith({ toleranceRule: tolerance.rule({ interimDocument: '预批复意见' }) });
    await world.submit(caseId, submitCommand({ catalogue }));
    await perform(
      world,
      caseId,
      paper.handIn(A, ['M2']),
      paper.check(A, ['M2'], handler),
      tolerance.tolerate(A, handler),
      tolerance.preApprove(A, handler),
      accept(P, officer('HC')),
      tolerance.extendTolerance(A, head),
      paper.handIn(A, ['M1']),
      paper.check(A, ['M1'], handler),
    );
    await end(world, caseId);
  },
  'promise-kept': async (world, caseId) => {
    const A = `${caseId}/A`;
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({ commitmentTerms: commitment.terms }) }));
    await perform(world, caseId, commitment.promise(A), commitment.approveOnCommitment(A, handler));
    await perform(world, caseId, commitment.checkCommitment(A, handler));
    await end(world, caseId);
  },
  'stage-as-a-whole': async (world, caseId) => {
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({}) }));
    await perform(world, caseId, stage.acceptStage('1'));
    await perform(world, caseId, decide(`${caseId}/A`, handler), decide(`${caseId}/S`, officer('EE')));
    await perform(world, caseId, stage.handOverStage('1'));
    await end(world, caseId);
  },
  'approved-by-time': async (world, caseId) => {
    const A = `${caseId}/A`;
    const catalogue = catalogueWith({ tacitApproval: true, promisedWorkingDays: 1, ladder: [] });
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay: 2 }));
    await perform(world, caseId, accept(A, handler));
    await world.until(caseId, (state) => state.steps[A]?.status === 'DEEMED_APPROVED');
    await end(world, caseId);
  },
};
