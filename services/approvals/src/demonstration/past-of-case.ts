/** The past of a case of the demonstration: submitted, handled by its offices, with what happens besides. */
import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import type { SubmitCommand } from '@kuaijin/workflow-approvals/contracts/submit-command';
import { caseIdOfSubmission, publicCodeOf } from '../acts/read-application';
import { CaseWithPast } from './case-with-past';
import type { DemonstrationCase } from './demonstration-cases';
import { officeHours } from './demonstration-days';
import { stepOf, workOffices } from './office-work';
import type { OthersAsked } from './others-asked';

/** 报告表: the one of the exclusive group of environmental assessments. */
const ENVIRONMENT = 'GB-111';

/**
 * The case as it stands at a moment.
 * @throws Error where the rules refuse what is declared of it
 */
export async function withPast(
  one: DemonstrationCase,
  catalogue: CatalogueSnapshot,
  now: Date,
  others: OthersAsked,
): Promise<CaseWithPast> {
  const project = await others.projects.describeProject({ projectId: one.projectId });
  const by = others.ownerOf(project?.ownerId ?? '');
  const id = caseIdOfSubmission({ subject: by.actorId }, keyOf(one.projectId));
  const played = new CaseWithPast(id, others);
  const [first, ...hours] = officeHours(now, one.submitted);
  if (first === undefined) throw new Error(`demonstration: ${one.projectId} has no past`);
  await played.submit(submissionOf(one, { id, by, catalogue, others }), first.at);
  const acts = [...(one.acts ?? [])];
  for (const { at, daysBack } of hours) {
    for (const due of acts.splice(0)) {
      const step = played.state.steps[stepOf(played, due.itemCode)];
      if (step?.status !== due.when || due.daysBack < daysBack) acts.push(due);
      else await played.act(due.act(played, step, `demonstration/${step.id}/${step.version}`), at);
    }
    await workOffices(played, one, at);
  }
  await played.advance(now.getTime());
  const [missed] = acts;
  if (missed !== undefined)
    throw new Error(`demonstration: ${missed.itemCode} of ${one.projectId} was never ${missed.when}`);
  return played;
}

interface SubmissionParts {
  readonly id: string;
  readonly by: Commander;
  readonly catalogue: CatalogueSnapshot;
  readonly others: OthersAsked;
}

const submissionOf = (
  { projectId, yes = [], elements = [] }: DemonstrationCase,
  { id, by, catalogue, others }: SubmissionParts,
): SubmitCommand => ({
  type: 'submit',
  key: keyOf(projectId),
  by,
  projectId,
  catalogue,
  applicable: [...yes, ENVIRONMENT],
  elements: elements.map(({ kind, amountMinor }) => ({ kind, account: others.accountOf(kind), amountMinor })),
  publicCode: publicCodeOf(id),
});

const keyOf = (projectId: string): string => `demonstration/${projectId}`;
