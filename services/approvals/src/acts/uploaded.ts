import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { HandedPaper } from '@kuaijin/workflow-approvals/case/materials';
import type { ApprovalsContext } from '../context';
import { stepToChange } from '../reading/step';

/**
 * Files that an operation names have to be there, and have to be the caller's own or the case's already: whoever names
 * a file can read it afterwards.
 * @param stepId of the case; left out: the operation begins one
 * @param path of the list of their ids
 */
export async function missingFiles(
  ids: readonly string[],
  context: ApprovalsContext,
  stepId: string | undefined,
  path: readonly string[] = ['input', 'fileIds'],
): Promise<Refusal[]> {
  const thing = async () => (stepId === undefined ? undefined : (await stepToChange(stepId, context))?.state);
  const notOwn = await context.attachments.notOwn(ids, context.identity, thing);
  const expected = 'a file that the caller uploaded, or one of the case';
  return ids.flatMap((id, at) =>
    notOwn.has(id) ? [refuse('NOT_FOUND', [...path, String(at)], { expected, received: id })] : [],
  );
}

/** The same of every paper that is handed in. */
export async function missingPaperFiles(
  papers: readonly HandedPaper[],
  context: ApprovalsContext,
  stepId?: string,
): Promise<Refusal[]> {
  const missing = papers.map(({ fileIds }, at) =>
    missingFiles(fileIds, context, stepId, ['input', 'papers', String(at), 'fileIds']),
  );
  return (await Promise.all(missing)).flat();
}
