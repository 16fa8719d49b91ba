/** How a project lives in its journal: its state, and what its entries mean for readers. */
import { type AggregateDefinition, type ProjectedEvent, statesIn } from '@kuaijin/kit/aggregate';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { BsonData, Entry, Fact } from '@kuaijin/kit/journal';
import type { VersionedCollection } from '@kuaijin/kit/read-models';
import { applyFact, type Happened, type ProjectFact } from '../domain/facts';
import { listsNamed } from '../domain/lists';
import { batchOf, milestoneOf, type Project, plannedOn } from '../domain/project';
import { documentOf, type ProjectDocument, projectIn, visibilityOfProject } from './projects';

const STREAM = 'project/';

/** The journal stream of a project. */
export function streamOf(id: string): string {
  return `${STREAM}${id}`;
}

/** The aggregate `project`, read from the collection that is given. */
export function projectDefinition(collection: VersionedCollection<ProjectDocument>): AggregateDefinition<Project> {
  return {
    name: 'project',
    states: statesIn({
      documents: collection,
      keyOf: (stream) => stream.slice(STREAM.length),
      stateOf: projectIn,
    }),
    evolve: (project, entry) => applyFact(project, factOf(entry), happenedIn(entry)),
    project: (state, entries) => ({
      writes: [{ collection, key: state.id, body: documentOf(state) }],
      events: entries.flatMap((entry) => factsOf(entry).map((one) => eventOf(state, one, happenedIn(entry)))),
    }),
    statusOf: (project) => batchOf(project) ?? 'REGISTERED',
  };
}

/** Entries of this journal hold facts of this service alone. */
function factOf(entry: Fact): ProjectFact {
  return entry as unknown as ProjectFact;
}

function factsOf(entry: Entry): readonly ProjectFact[] {
  return [entry, ...(entry.also ?? [])].map(factOf);
}

function happenedIn({ act, at }: Entry): Happened {
  if (act === undefined) throw new Error('an entry of a project without an act');
  return { act, at };
}

function eventOf(state: Project, done: ProjectFact, { act, at }: Happened): ProjectedEvent {
  const lists = listsNamed(state, done);
  const about = {
    type: done.type,
    subject: state.id,
    time: at,
    projectId: state.id,
    regionId: state.regionId,
    level: state.level,
    ...(lists.length === 0 ? {} : { lists }),
    visibility: { ...visibilityOfProject(state), rule: 'region' as const },
    act,
  };
  switch (done.type) {
    case 'batch.changed': {
      const { from, to, since } = done.data;
      return { ...about, ...(from === undefined || from === null ? {} : { from }), to, data: { since } };
    }
    case 'milestone.planned':
    case 'milestone.reported':
    case 'milestone.verified':
      return { ...about, data: milestoneData(state, done) };
    case 'milestone.undone':
      return { ...about, data: { ...milestoneData(state, done), reason: done.data.reason } };
    case 'intake.decided': {
      const { verdict, points, opinion } = done.data;
      return { ...about, reason: opinion, data: { verdict, points } };
    }
    case 'project.registered':
      return {
        ...about,
        data: {
          name: state.name,
          level: state.level,
          ...(state.ownerId === undefined ? {} : { ownerId: state.ownerId }),
        },
      };
    case 'plan.set': {
      const { year, fen, months } = done.data;
      return { ...about, data: { year, fen, ...definedFields({ months: months?.map(String) }) } };
    }
    case 'stagePlan.set': {
      const stages = done.data.stages.map(({ fen, ...stage }) => ({ ...stage, fen: fen.toString() }));
      return { ...about, data: { stages } };
    }
    default:
      return { ...about, data: { ...(done.data as Readonly<Record<string, BsonData>>) } };
  }
}

/** Kind, planned day and actual day as of the fact itself: `state` may be ahead of it. */
function milestoneData(
  state: Project,
  done: Extract<ProjectFact, { type: `milestone.${string}` }>,
): { readonly [name: string]: BsonData } {
  const { kind } = done.data;
  const milestone = milestoneOf(state, kind);
  const planned = done.type === 'milestone.planned' ? done.data.plannedOn : plannedOn(milestone);
  const actual = done.type === 'milestone.reported' ? done.data.actualOn : milestone.actualOn;
  const statedIn = done.type === 'milestone.planned' ? done.data.statedIn : undefined;
  return {
    kind,
    ...(planned === undefined ? {} : { plannedOn: planned }),
    ...definedFields({ statedIn }),
    ...(done.type === 'milestone.planned' || actual === undefined ? {} : { actualOn: actual }),
  };
}
