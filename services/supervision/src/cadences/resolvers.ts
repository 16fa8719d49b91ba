/** 调度周期 as they are looked up before anything is held. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { addDays, statutoryCalendar } from '@kuaijin/kit/working-days';
import { z } from 'zod';
import type { CadenceTemplateResolvers, QueryResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { beatsBehind, ruleFault, stepOf } from './beats';
import { cadenceTemplates } from './templates';

const BEATS_MAX = 100;

const asked = z.object({ from: dayInput, first: z.int().min(1).max(BEATS_MAX) });

/** @throws KuaijinError INVALID_INPUT for a rule, a day or a number that is none */
function beatsOf(
  rule: string,
  { from, first }: { readonly from: string; readonly first: number },
  steps: readonly string[],
) {
  const expected = ruleFault(rule);
  if (expected !== undefined) throw new KuaijinError('INVALID_INPUT', { path: ['rule'], expected, received: rule });
  const parsed = parseInput(asked, { from, first }, []);
  if (!parsed.ok) {
    const { code = 'INVALID_INPUT', ...fault } = parsed.refusals[0] ?? { path: [] };
    throw new KuaijinError(code, fault);
  }
  return beatsBehind(statutoryCalendar, { rule, from }, addDays(from, -1), first).map((beat) => ({
    ...beat,
    step: steps[stepOf(rule, beat.occurrence) - 1] ?? null,
  }));
}

export const beatsQuery: NonNullable<QueryResolvers<SupervisionContext>['beats']> = (_source, { rule, ...days }) =>
  beatsOf(rule, days, []);

export const cadenceTemplatesQuery: NonNullable<QueryResolvers<SupervisionContext>['cadenceTemplates']> = () =>
  cadenceTemplates.map((template) => ({ ...template, topics: [...template.topics], steps: [...template.steps] }));

export const cadenceTemplate: CadenceTemplateResolvers<SupervisionContext> = {
  beats: ({ rule, steps }, days) => beatsOf(rule, days, steps),
};
