/**
 * Lists by rule follow the projects: each change of a project is judged by every rule as of that change, and dated by
 * it; a rule that is declared or changed is held against every project of its region, so many at a time. Whatever is
 * judged again comes to the same.
 */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { type FeedEvent, FeedFollower } from '@kuaijin/kit/feed';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import { dateOf } from '@kuaijin/kit/working-days';
import { enterList, leaveList } from '../domain/lists';
import type { Project } from '../domain/project';
import type { ProjectStore } from '../model/store';
import { storable } from '../resolvers/change';
import { isOfList, type ProjectList, ruleOf } from './declared';
import { listsByRule } from './model';
import { isMeant, ruledFields } from './rule';

const ofProject: ReadonlySet<string> = new Set([
  'project.registered',
  'project.updated',
  'project.classified',
  'batch.changed',
]);
const ofList: ReadonlySet<string> = new Set(['projectList.declared', 'projectList.ruleChanged', 'projectList.closed']);

/** Whether a project belongs on a list, and from which day on. */
interface Judgement {
  readonly belongs: boolean;
  readonly on: string;
  /** What was judged: the same is written once. */
  readonly key: string;
}

export class ListEvaluation {
  readonly #following: FeedFollower;

  constructor(
    private readonly store: ProjectStore,
    private readonly lists: Things<ProjectList>,
    { feed, log, mongo, namespaces }: Pick<ServiceDeps, 'feed' | 'mongo' | 'namespaces' | 'log'>,
  ) {
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(namespaces.database()), name: 'lists-by-rule', sources: ['projects'] },
      concerns: (type) => ofProject.has(type) || ofList.has(type),
      handle: (event) => this.#take(event),
    });
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  async #take(event: FeedEvent): Promise<void> {
    if (ofProject.has(event.type)) return this.#judgeProject(event);
    const list = await this.lists.get(event.subject);
    if (list !== undefined) await this.#judgeAll(list, event);
  }

  /** The project as this change left it, by every rule of its region. */
  async #judgeProject({ id, subject, time }: FeedEvent): Promise<void> {
    const version = Number(/\/(\d+)(?:#\d+)?$/.exec(id)?.[1]);
    const lists = await listsByRule(this.lists);
    if (lists.length === 0) return;
    const project = await this.store.getAt(subject, version);
    if (project === undefined) return;
    for (const list of lists) {
      const rule = ruleOf(list);
      if (rule === undefined || !isOfList(list, project.regionId)) continue;
      // A day is text: the later one comes last.
      const [, on = rule.since] = [dateOf(time), rule.since].sort();
      await this.#put(list, subject, { belongs: isMeant(rule.rule, project), on, key: `${list.id}/of/${version}` });
    }
  }

  /** Every project of the region by the rule that holds; of a closed list every member leaves. */
  async #judgeAll(list: ProjectList, { id, time }: FeedEvent): Promise<void> {
    const rule = list.status === 'CLOSED' ? undefined : ruleOf(list);
    if (rule === undefined && list.status !== 'CLOSED') return;
    const on = dateOf(time);
    const query =
      rule === undefined
        ? { lists: { $elemMatch: { list: list.name, until: { $exists: false } } } }
        : { regionScopes: regionCodeOf(list.regionId) };
    for await (const rows of this.store.walk(query, ['id', 'lists', ...ruledFields])) {
      const judged = rows.map((row) => ({ row, belongs: rule !== undefined && isMeant(rule.rule, row) }));
      const wrong = judged.filter(({ row, belongs }) => belongs !== isOn(row, list.name));
      await sweep(wrong, ({ row, belongs }) => this.#put(list, row.id, { belongs, on, key: id }));
    }
  }

  /** Enters the project or takes it off, where it is not so already. */
  async #put({ name }: ProjectList, projectId: string, { belongs, on, key }: Judgement): Promise<void> {
    const now = await this.store.get(projectId);
    if (now === undefined || isOn(now, name) === belongs) return;
    const change = belongs ? enterList : leaveList;
    const content = { list: name, belongs, on };
    const command = { key: `rule/${key}`, content, act: systemAct, at: new Date() };
    await this.store.execute(projectId, command, (project, version) => {
      // Another change came between: it is judged by itself.
      if (project === undefined) return refuse('NOT_FOUND', [], { received: projectId });
      const facts = change(project, { list: name, on }, version);
      return isRefusal(facts) ? facts : storable(facts);
    });
  }
}

const isOn = ({ lists }: Pick<Project, 'lists'>, name: string): boolean =>
  lists.some(({ list, until }) => list === name && until === undefined);
