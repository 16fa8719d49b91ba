/** 申报 of a case in memory, under the catalogue of the model as the product publishes it. */
import { departmentCodes, type Version, versions } from '../items';
import { OWNER, owner } from '../people';
import { catalogueTexts } from '../published';
import type { Case } from '../state';
import { conditionsOf, inputOf } from '../submission';
import { newCase, type Submission } from '../submitted';
import type { MemoryCase } from './case';
import { submissionOf } from './commands';
import { departments } from './gate';
import { type CatalogueSnapshot, checkCatalogue, proposeSubmit, snapshotOf, tolerancePolicies } from './product';

export const catalogues: ReadonlyMap<Version, CatalogueSnapshot> = new Map(
  versions.map((version) => {
    const { base, overlay } = catalogueTexts(version);
    const checked = checkCatalogue(base, overlay, new Set(departmentCodes), version, tolerancePolicies());
    if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
    return [version, snapshotOf(checked.catalogue)];
  }),
);

/** The model of the case that was submitted, or why it was not. */
export function begin(
  memory: MemoryCase,
  given: Submission,
): { readonly kase?: Case; readonly refusals: readonly string[] } {
  const catalogue = catalogues.get(given.version);
  if (catalogue === undefined) throw new Error(`version ${given.version} is not published`);
  const input = { ...inputOf(given, conditionsOf(given.version)), idempotencyKey: 'submit' };
  const by = { actorId: owner.actorId, post: owner.post, organisationId: OWNER };
  const project = { id: 'project-1', name: '样例项目', regionId: 'region-330800', ownerId: OWNER };
  const facts = { caseId: memory.id, project, departments };
  let refusals: string[] = [];
  memory.decide(() => {
    const proposed = proposeSubmit(undefined, submissionOf(input, by, catalogue), facts);
    if (!('refusals' in proposed)) return proposed;
    refusals = [`the submission is refused: ${JSON.stringify(proposed.refusals)}`];
    return [];
  });
  return refusals.length > 0 ? { refusals } : { kase: newCase(memory.id, given), refusals };
}
