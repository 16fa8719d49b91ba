/** Registration: one project by its owner or an office, or many records that are known already. */
import { reachRefusal } from '@kuaijin/kit/access/reach';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { type RequestKey, requestKey } from '@kuaijin/kit/input/request-key';
import { dateOf } from '@kuaijin/kit/working-days';
import type { z } from 'zod';
import type { Happened } from '../domain/facts';
import { type Registration, register } from '../domain/register';
import { codeRegionRefusal } from '../domain/row-rules';
import type { Classified } from '../library/classification';
import { handKeptRefusal } from '../lists/mutations';
import type { ProjectsContext } from '../model/projects-context';
import { contentOf, type ProjectPayload, payloadOf, storable } from './change';
import { importedRecord, importInput, registerInput } from './projects-inputs';

/** Records that are imported at the same time. */
const IMPORTED_AT_ONCE = 16;

/** 登记项目. */
export async function registerProject(
  _: unknown,
  args: { readonly input: unknown },
  context: ProjectsContext,
): Promise<ProjectPayload> {
  const parsed = parseInput(registerInput, args.input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, field, layers, construction, industry, ...input } = parsed.value;
  const { identity } = context;
  const happened: Happened = { act: actOf(identity, ['REGISTRAR', 'OWNER', 'OPERATOR']), at: new Date() };
  const ownerId = input.ownerId ?? (happened.act.post === 'OWNER' ? identity.organisation : undefined);
  const registration: Registration = {
    ...input,
    ...classificationIn({ field, layers, construction, industry }),
    id: deriveId('project', 'registerProject', identity.subject, idempotencyKey),
    ownerId,
    knownSince: dateOf(happened.at),
  };
  const request = requestKey('registerProject', identity.subject, idempotencyKey);
  return enter(context, registration, request, ['input'], happened);
}

/** 批量导入: each record stands or falls alone. */
export async function importProjects(_: unknown, args: { readonly input: unknown }, context: ProjectsContext) {
  const parsed = parseInput(importInput, args.input);
  if (!parsed.ok) return { projects: [], ...refused(...parsed.refusals) };
  const { idempotencyKey, records } = parsed.value;
  const happened: Happened = { act: actOf(context.identity, ['REGISTRAR', 'OPERATOR']), at: new Date() };
  const request = requestKey('importProjects', context.identity.subject, idempotencyKey);
  const seen = new Set<string>();
  const payloads: ProjectPayload[] = [];
  for (let start = 0; start < records.length; start += IMPORTED_AT_ONCE) {
    const some = records.slice(start, start + IMPORTED_AT_ONCE).map((record, offset) => {
      const path = ['input', 'records', String(start + offset)];
      const checked = parseInput(importedRecord, record, path);
      if (!checked.ok) return refused(...checked.refusals);
      const twice = repeatedNumber(checked.value.number, seen, path);
      return twice ?? enter(context, importedAs(checked.value, happened), request, path, happened);
    });
    payloads.push(...(await Promise.all(some)));
  }
  const done = payloads.flatMap((payload) => ('project' in payload ? [payload] : []));
  return {
    projects: done.map(({ project }) => project),
    cursor: await latest(context, done),
    userErrors: payloads.flatMap(({ userErrors }) => userErrors),
  };
}

/** Why nobody of this id can own a project. */
export async function ownerRefusal(
  { listed }: ProjectsContext,
  ownerId: string | undefined,
  path: readonly string[],
): Promise<Refusal | undefined> {
  if (ownerId === undefined || (await listed.has('organisation', ownerId))) return undefined;
  return refuse('NOT_FOUND', path, { expected: 'an organisation of the directory', received: ownerId });
}

/** Takes a code for a project, or says that another one carries it. */
export async function codeRefusal(
  { store }: ProjectsContext,
  code: string | undefined,
  projectId: string,
  path: readonly string[],
  at: Date,
): Promise<Refusal | undefined> {
  if (code === undefined || (await store.codes.claim(code, projectId, at)) === projectId) return undefined;
  return refuse('INVALID_INPUT', path, { expected: 'a code that no other project carries', received: code });
}

async function enter(
  context: ProjectsContext,
  registration: Registration,
  request: RequestKey,
  path: readonly string[],
  happened: Happened,
): Promise<ProjectPayload> {
  const { viewer, listed, store } = context;
  const { id, regionId, ownerId, code } = registration;
  const { post } = happened.act;
  const thing = { regionScopes: regionScopesOf(regionId), ownerId };
  const named = ['input', post === 'OWNER' ? 'ownerId' : 'regionId'];
  const refusal =
    reachRefusal(viewer, [post], ['owner', 'region'], thing, named) ??
    codeRegionRefusal(post, code, viewer.identity.region, ['input', 'code']) ??
    ((await listed.has('region', regionId))
      ? undefined
      : refuse('NOT_FOUND', ['input', 'regionId'], { expected: 'a region of the directory', received: regionId })) ??
    (await ownerRefusal(context, ownerId, ['input', 'ownerId'])) ??
    (await codeRefusal(context, code, id, ['input', 'code'], happened.at)) ??
    (await handKeptRefusal(context, registration.lists ?? [], regionId, ['input', 'lists']));
  if (refusal !== undefined) return refused(under(path, refusal));
  const { knownSince: _today, ...content } = registration;
  const command = { ...request, content: contentOf('register', content), ...happened };
  const executed = await store.execute(id, command, (project, version) => {
    const decided = register(project, registration, version, path);
    return isRefusal(decided) ? decided : storable(decided);
  });
  return payloadOf(executed);
}

function importedAs(record: z.output<typeof importedRecord>, { at }: Happened): Registration {
  const { number, sourceDocument, sourcePlace, sourceWords, sourceStatus, sourceAsOf, ...unsorted } = record;
  const { field, layers, construction, industry, ...named } = unsorted;
  const particulars = { ...named, ...classificationIn({ field, layers, construction, industry }) };
  const source =
    sourceDocument === undefined
      ? undefined
      : {
          document: sourceDocument,
          ...(sourcePlace === undefined ? {} : { place: sourcePlace }),
          ...(sourceWords === undefined ? {} : { words: sourceWords }),
          ...(sourceStatus === undefined ? {} : { status: sourceStatus }),
          ...(sourceAsOf === undefined ? {} : { asOf: sourceAsOf }),
        };
  return { ...particulars, id: `project-${number}`, source, knownSince: sourceAsOf ?? record.recordedOn ?? dateOf(at) };
}

/** What is said of the classification; nothing where nothing is, as requests of earlier releases have it. */
function classificationIn(given: Classified): Pick<Registration, 'classification'> {
  const classification = definedFields(given);
  return Object.keys(classification).length === 0 ? {} : { classification };
}

function repeatedNumber(number: string, seen: Set<string>, path: readonly string[]) {
  if (!seen.has(number)) {
    seen.add(number);
    return undefined;
  }
  return refused(
    refuse('INVALID_INPUT', [...path, 'number'], { expected: 'each number once in an import', received: number }),
  );
}

/** The refusal of a registration, under the record that it is about. */
function under(path: readonly string[], refusal: Refusal): Refusal {
  return { ...refusal, path: [...path, ...refusal.path.slice(1)] };
}

/** The cursor behind all of the changes. */
async function latest(
  { store }: ProjectsContext,
  done: readonly { readonly cursor: string }[],
): Promise<string | null> {
  return (await store.latestCursor(done.map(({ cursor }) => cursor))) ?? null;
}
