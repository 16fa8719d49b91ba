/** 佐证 that a mutation names, and as it is answered. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { ProjectsContext } from '../model/projects-context';

/** Evidence that nobody has handed in is none, and neither is what another uploaded for something else. */
export async function evidenceRefusal(
  { fileIds, projectId }: { readonly fileIds: readonly string[]; readonly projectId: string },
  { files, identity, projects }: ProjectsContext,
): Promise<Refusal | undefined> {
  const notOwn = await files.notOwn(fileIds, identity, () => projects.load(projectId));
  const index = fileIds.findIndex((fileId) => notOwn.has(fileId));
  if (index < 0) return undefined;
  return refuse('NOT_FOUND', ['input', 'fileIds', String(index)], {
    expected: 'a file that the caller uploaded, or one of the project',
    received: fileIds[index] ?? '',
  });
}

/** The files that show something, as the caller may load them. */
export async function evidenceOf(
  fileIds: readonly string[],
  { evidence, files, identity }: Pick<ProjectsContext, 'evidence' | 'files' | 'identity'>,
) {
  const found = await Promise.all(fileIds.map((id) => evidence.load(id)));
  const now = new Date();
  return found.flatMap((attachment) => (attachment === null ? [] : [files.answer(attachment, identity, now)]));
}
