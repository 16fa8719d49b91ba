import { visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { maySee } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { FundsContext } from '../funds-context';

/** Why one of some projects cannot be named: there is none of that id that the caller sees. */
export async function unseenRefusal(
  projectIds: readonly string[],
  field: string,
  { projects, viewer }: Pick<FundsContext, 'projects' | 'viewer'>,
): Promise<Refusal | undefined> {
  const known = await Promise.all(projectIds.map((id) => projects.load(id)));
  const at = known.findIndex((one) => one === undefined || !maySee(viewer, visibilityOfFollowed(one), 'region'));
  return at === -1 ? undefined : refuse('NOT_FOUND', ['input', field, String(at)], { received: projectIds[at] ?? '' });
}
