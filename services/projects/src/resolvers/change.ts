/** A mutation of one project, from its input to its payload. */

import type { Post } from '@kuaijin/kit/access/posts';
import type { Executed } from '@kuaijin/kit/aggregate';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { type RefusedPayload, refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { requestKey } from '@kuaijin/kit/input/request-key';
import type { BsonData } from '@kuaijin/kit/journal';
import type { z } from 'zod';
import type { Happened, ProjectFact } from '../domain/facts';
import type { Project } from '../domain/project';
import type { ReadinessAssessment } from '../domain/readiness-terms';
import { type ProjectRow, rowOf } from '../model/projects';
import type { ProjectsContext } from '../model/projects-context';

/** 项目变更的结果. */
export type ProjectPayload =
  | { readonly project: ProjectRow; readonly cursor: string; readonly userErrors: readonly [] }
  | RefusedPayload;

interface ChangeInput {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly ifVersion?: number | undefined;
}

/** What a decision may rest on besides the project. */
type Known = Pick<ProjectsContext, 'readinessBlocks' | 'intakeWeights'> & {
  readonly reported: readonly ReadinessAssessment[];
};

/** What a mutation of one project is. */
export interface Change<I extends ChangeInput> {
  /** Name of the mutation: the same key under another mutation is another request. */
  readonly name: string;
  readonly input: z.ZodType<I>;
  /** Posts that may do it, as the schema has them; the first one held is the one in which it is done. */
  readonly posts: readonly Post[];
  /** What has to be looked up elsewhere before a decision. */
  readonly check?: (input: I, context: ProjectsContext, at: Date) => Promise<Refusal | undefined>;
  /** What others report of its readiness, looked up before a decision; left out: nothing. */
  readonly reported?: (input: I, context: ProjectsContext) => Promise<readonly ReadinessAssessment[]>;
  readonly decide: (
    project: Project,
    input: I,
    version: number,
    happened: Happened,
    known: Known,
  ) => readonly ProjectFact[] | Refusal;
}

/** Facts as the journal takes them. */
export function storable(facts: readonly ProjectFact[]): readonly { type: string; v: number; data: BsonData }[] {
  return facts.map(({ type, v, data }) => ({ type, v, data: data as BsonData }));
}

/** What the caller asked, as the journal takes it: an input that was checked is plain data. */
export function contentOf(mutation: string, input: object): BsonData {
  return { mutation, ...input } as BsonData;
}

/** The payload of what was executed. */
export function payloadOf(executed: Executed<Project>): ProjectPayload {
  if (!executed.ok) return refused(executed.refusal);
  return { project: rowOf(executed.state, executed.version), cursor: executed.cursor, userErrors: [] };
}

/** The resolver of a mutation of one project. */
export function changing<I extends ChangeInput>(change: Change<I>) {
  return async (_: unknown, args: { readonly input: unknown }, context: ProjectsContext): Promise<ProjectPayload> => {
    const parsed = parseInput(change.input, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const input = parsed.value;
    const { projectId, idempotencyKey, ifVersion } = input;
    const { identity, store } = context;
    const happened: Happened = { act: actOf(identity, change.posts), at: new Date() };
    const path = ['input', 'projectId'];
    if ((await context.projects.load(projectId)) === null)
      return refused(
        refuse('NOT_FOUND', path, { expected: 'the id of a project that the caller sees', received: projectId }),
      );
    const refusal = await change.check?.(input, context, happened.at);
    if (refusal !== undefined) return refused(refusal);
    const command = {
      ...requestKey(change.name, identity.subject, idempotencyKey),
      content: contentOf(change.name, input),
      ...happened,
      ...(ifVersion === undefined ? {} : { ifVersion }),
    };
    const { readinessBlocks, intakeWeights } = context;
    const known: Known = { readinessBlocks, intakeWeights, reported: (await change.reported?.(input, context)) ?? [] };
    const executed = await store.execute(projectId, command, (project, version) => {
      if (project === undefined) return refuse('NOT_FOUND', path, { received: projectId });
      const decided = change.decide(project, input, version, happened, known);
      return isRefusal(decided) ? decided : storable(decided);
    });
    return payloadOf(executed);
  };
}
