import type { Act } from '@kuaijin/kit/access/posts';

/** The act of a clock or a rule: nobody in particular did it. The graph answers null for it. */
export const systemAct: Act = { actorId: 'system', post: 'OPERATOR' };
