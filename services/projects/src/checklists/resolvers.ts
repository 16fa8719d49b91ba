/** 检查清单 of a project in the graph. */
import { evidenceOf } from '../resolvers/evidence';
import type {
  ChecklistItemStateResolvers,
  ProjectChecklistResolvers,
  ProjectResolvers,
  SuppliedChecklistResolvers,
} from '../resolvers/types.generated';
import { templateFor } from './model';
import { checklistOf, metOf, scoreOf } from './rules';
import { checklistKinds } from './templates';

export const checklistFields = {
  checklists: (project, _args, { checklists }) =>
    Promise.all(
      checklistKinds.map(async (kind) =>
        checklistOf(kind, await templateFor(checklists, project.regionId, kind), project.checklistAnswers),
      ),
    ),
} satisfies ProjectResolvers;

export const projectChecklist: ProjectChecklistResolvers = {
  name: ({ template }) => template.name,
  isSupplied: ({ template }) => template.items.length > 0,
  met: (checklist) => metOf(checklist),
  score: (checklist) => scoreOf(checklist),
  items: ({ items }) => [...items],
};

export const checklistItemState: ChecklistItemStateResolvers = {
  code: ({ item }) => item.code,
  name: ({ item }) => item.name,
  group: ({ item }) => item.group,
  isMet: ({ answer }) => answer?.isMet ?? null,
  note: ({ answer }) => answer?.note ?? null,
  answered: ({ answer }) => answer?.act ?? null,
  evidence: ({ answer }, _args, context) => evidenceOf(answer?.fileIds ?? [], context),
};

export const suppliedChecklist: SuppliedChecklistResolvers = {
  name: ({ template }) => template.name,
  items: ({ template }) => template.items.length,
};
