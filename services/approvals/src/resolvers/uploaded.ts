import { type Refusal, refuse } from '@kuaijin/kit/errors';
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
