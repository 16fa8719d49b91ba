/** What is asked of the feed, where no schema of the graph checks it. */
import { z } from 'zod';

const LISTED_MAX = 50;

const listed = z.string().min(1).max(200).regex(/\S/);
const texts = z.array(listed).min(1).max(LISTED_MAX).nullish();

/** An `EventFilter` of the graph. */
export const filter = z.object({
  types: texts,
  sources: texts,
  projectIds: texts,
  caseIds: texts,
  stepIds: texts,
  problemIds: texts,
  accounts: texts,
  lists: texts,
  levels: texts,
  regions: texts,
  departments: texts,
  lights: texts,
  mine: z.boolean().nullish(),
});

export const cursor = z.string().min(1).max(8_192);
