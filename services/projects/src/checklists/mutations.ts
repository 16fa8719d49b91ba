/** 检查清单 as offices supply them and as they are answered. */
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import { fact } from '../domain/facts';
import { changing } from '../resolvers/change';
import { evidenceRefusal } from '../resolvers/evidence';
import { id, idempotencyKey, onProject, optional, regionId, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { type ChecklistSupplied, suppliedId, templateFor } from './model';
import { answerRefusal } from './rules';
import { checklistKinds } from './templates';

const checklist = z.enum(checklistKinds);
const itemCode = z.string().refine((code) => /^[A-Z][A-Z0-9_]{0,39}$/.test(code), {
  params: { expected: 'a code of capital letters, digits and underscores' },
});

const supplyInput = z.object({
  idempotencyKey,
  regionId,
  checklist,
  name: text(60),
  documentNumber: text(100),
  items: z
    .array(z.object({ code: itemCode, name: text(60), group: text(60) }))
    .min(1)
    .max(100)
    .refine((items) => new Set(items.map(({ code }) => code)).size === items.length, {
      params: { expected: 'each code once' },
    }),
});

const answerInput = z.object({
  ...onProject,
  checklist,
  item: itemCode,
  isMet: z.boolean(),
  note: optional(text(500)),
  fileIds: z.array(id).max(20),
});

export const checklistMutations = {
  supplyChecklist: async (_source, args, context) => {
    const parsed = parseInput(supplyInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, regionId: region, name, items, ...stated } = parsed.value;
    if (!(await context.listed.has('region', region))) {
      const expected = 'a region of the directory';
      return refused(refuse('NOT_FOUND', ['input', 'regionId'], { expected, received: region }));
    }
    const supplied = {
      ...stated,
      id: suppliedId(region, stated.checklist),
      regionId: region,
      template: { name, items },
    };
    const order = { mutation: 'supplyChecklist', idempotencyKey: asked, id: supplied.id, content: supplied };
    const executed = await changeThing(
      context.checklists,
      context,
      { ...order, post: ['REGISTRAR', 'DISPATCHER'] },
      () => ({ type: 'checklist.supplied', supplied }) satisfies ChecklistSupplied,
    );
    if (!executed.ok) return refused(executed.refusal);
    return { checklist: executed.state, cursor: executed.cursor, userErrors: [] as const };
  },

  answerChecklist: changing({
    name: 'answerChecklist',
    input: answerInput,
    posts: ['OWNER', 'AGENT', 'HANDLER', 'REGISTRAR', 'DISPATCHER'],
    check: async (input, context) => {
      const project = await context.projects.load(input.projectId);
      if (project === null) return undefined;
      const template = await templateFor(context.checklists, project.regionId, input.checklist);
      return answerRefusal(template, input) ?? evidenceRefusal(input, context);
    },
    decide: (_project, { checklist: kind, item, isMet, note, fileIds }) => [
      fact('checklist.answered', { checklist: kind, item, isMet, note, fileIds }),
    ],
  }),
} satisfies MutationResolvers;
