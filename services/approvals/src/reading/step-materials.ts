import { sharingItems } from '@kuaijin/workflow-approvals/acts/application/shared-materials';
import { isDeferred, isSeenOnPaper, materialStatus } from '@kuaijin/workflow-approvals/acts/application/step-materials';
import { knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { ApprovalsContext, StepView } from '../context';
import { dateOf, timedAct } from './acts';
import { attachmentsOf } from './attachments';

/** 材料 of a step with what was handed in for each, the newest version first. */
export async function stepMaterials({ state, step }: StepView, _args: unknown, context: ApprovalsContext) {
  const item = knownItemOf(state, step);
  return Promise.all(
    (item?.materials ?? []).map(async ({ code, name, isDeferrable }) => {
      const { versions = [], checked, failed } = step.papers?.[code] ?? {};
      const newest = await Promise.all(
        [...versions].reverse().map(async ({ fileIds, act, at, comment, handedInAs }) => ({
          handedIn: timedAct(act, at),
          comment: comment ?? null,
          handedInAs: handedInAs ?? null,
          files: await attachmentsOf(fileIds, context),
        })),
      );
      return {
        code,
        name,
        isDeferrable,
        sharedItemCodes: [...sharingItems(state, step, code)],
        status: materialStatus(step, code),
        dueAt: isDeferred(step, code) ? dateOf(step.tolerance?.dueAt) : null,
        files: newest[0]?.files ?? [],
        checked: timedAct(checked?.act, checked?.at),
        seenOnPaper: isSeenOnPaper(step, code) ? timedAct(step.accepted?.act, step.accepted?.at) : null,
        failed: failed === undefined ? null : { reason: failed.comment, checked: timedAct(failed.act, failed.at) },
        versions: newest,
      };
    }),
  );
}
