import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { HandedPaper } from '@kuaijin/workflow-approvals/domain/step-papers';
import type { ApprovalsContext } from '../context';

/** Files that an operation names have to be there. @param path of the list of their ids */
export async function missingFiles(
  ids: readonly string[],
  { loaders }: ApprovalsContext,
  path: readonly string[] = ['input', 'fileIds'],
): Promise<Refusal[]> {
  const found = await Promise.all(ids.map((id) => loaders.attachments.load(id)));
  const expected = 'a file that was uploaded';
  return ids.flatMap((id, at) =>
    found[at] === undefined ? [refuse('NOT_FOUND', [...path, String(at)], { expected, received: id })] : [],
  );
}

/** The same of every paper that is handed in. */
export async function missingPaperFiles(papers: readonly HandedPaper[], context: ApprovalsContext): Promise<Refusal[]> {
  const missing = papers.map(({ fileIds }, at) =>
    missingFiles(fileIds, context, ['input', 'papers', String(at), 'fileIds']),
  );
  return (await Promise.all(missing)).flat();
}
