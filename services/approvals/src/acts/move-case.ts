import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { moveCase as moveCaseAct } from '@kuaijin/workflow-approvals/acts/administration/move-case';
import { caseToChange } from '../access/visible';
import type { MutationResolvers } from '../resolvers/types.generated';
import { moveCaseInput } from './inputs';
import { onCase, optional } from './mutation';
import { readElements } from './submission-input';

/** 目录换版: the version is read here, departments are looked up by the workflow of the case. */
export const moveCase: NonNullable<MutationResolvers['moveCase']> = async (_source, { input }, context) => {
  const parsed = parseInput(moveCaseInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { caseId, toVersion, conditions, choices, reason } = parsed.value;
  const { elements, refusals } = readElements(parsed.value.elements);
  if (refusals.length > 0) return refused(...refusals);
  // A move without elements means what it did before there were any.
  const asked = elements.length === 0 ? {} : { elements };
  const state = await caseToChange(caseId, context);
  if (state === null) return refused(refuse('NOT_FOUND', ['input', 'caseId'], { received: caseId }));
  const catalogue = await context.catalogues.publishedCatalogue(state.catalogue.code, toVersion);
  if (isRefusal(catalogue)) return refused({ ...catalogue, path: ['input', 'toVersion'] });
  const ifVersion = optional('ifVersion', parsed.value.ifVersion);
  return onCase(parsed, moveCaseAct.posts, context, (_given, base) => ({
    ...base,
    type: 'moveCase',
    ...ifVersion,
    catalogue,
    conditions,
    choices,
    reason,
    ...asked,
    content: { type: 'moveCase', caseId, ...ifVersion, toVersion, conditions, choices, reason, ...asked },
  }));
};
