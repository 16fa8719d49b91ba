/** Fields that documents of several services have. */
import type { TimedAct } from '../access/posts';
import { nested } from './declaration';

/** Who did something, in which post, for whom and when. */
export const timedActField = nested<TimedAct>({ actorId: String, post: String, onBehalfOf: String, at: Date });
