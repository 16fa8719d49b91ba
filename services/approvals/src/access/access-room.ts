import { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { DirectoryMirror } from './directory-mirror';
import { Mandates } from './mandates';

/** Who may see and do what: mandates 委托, and what is followed of projects and of the directory. */
export type AccessRoom = Awaited<ReturnType<typeof openAccessRoom>>;

export async function openAccessRoom(deps: ServiceDeps) {
  const { feed, log, mongo, namespaces } = deps;
  return {
    mandates: await Mandates.open(deps),
    projects: await FollowedProjects.open({ mongo, database: namespaces.database(), feed, log }),
    directory: new DirectoryMirror({ feed, db: mongo.db(namespaces.database()), log }),
  };
}
