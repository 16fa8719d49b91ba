/** Where the choices of a field come from: papers and steps of the step at hand, departments, officers. */
import { useQuery } from 'urql';
import { DepartmentsDocument, OfficersDocument, type StepPageQuery } from '../graph/documents.generated';
import { useTerm } from '../i18n/language';
import type { FormField } from './act-form';

export type StepAtHand = NonNullable<StepPageQuery['step']>;

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen for a field; undefined = it is written freely. */
export function useChoices(field: FormField, step: StepAtHand): readonly Choice[] | undefined {
  const term = useTerm();
  const { name } = field;
  const wantsDepartments = name === 'departmentId' || name === 'departmentIds';
  const wantsOfficers = name === 'officerId' || name === 'officerIds';
  const [departments] = useQuery({ query: DepartmentsDocument, variables: {}, pause: !wantsDepartments });
  const [officers] = useQuery({
    query: OfficersDocument,
    variables: { departmentId: step.departmentId },
    pause: !wantsOfficers,
  });
  if (field.values !== undefined) return field.values.map((value) => ({ id: value, name: term(field.kind, value) }));
  if (wantsDepartments) return departments.data?.departments?.nodes ?? [];
  if (wantsOfficers) return officers.data?.department?.officers ?? [];
  if (name === 'materialCode' || name === 'materialCodes')
    return step.materials.map(({ code, name }) => ({ id: code, name }));
  if (name === 'toStepId')
    return step.approvalCase.steps.filter(({ id }) => id !== step.id).map(({ id, item }) => ({ id, name: item.name }));
  if (name === 'consultationId') return step.consultations.map(({ id, question }) => ({ id, name: question }));
  return undefined;
}
