import { parseInput } from '@kuaijin/kit/input';
import { repair } from '@kuaijin/workflow-approvals/acts/administration/repair';
import type { MutationResolvers } from '../resolvers/types.generated';
import { repairInput } from './inputs';
import { onCase } from './mutation';

/** 修复案件, by the workflow of the case or beside one that cannot be asked. */
export const repairCase: NonNullable<MutationResolvers['repairCase']> = (_source, { input }, context) =>
  onCase(
    parseInput(repairInput, input),
    repair.posts,
    context,
    (given, base) => ({ ...base, type: 'repair' as const, reason: given.reason }),
    (...asked) => context.repairs.repair(...asked),
  );
