/** What the inputs of a classification have to be, beyond their GraphQL types. */
import { z } from 'zod';
import { classificationFields, onProject } from '../resolvers/projects-inputs';
import { constructionKinds, industryClasses, projectFields, projectLayers } from './classification';

/** One value of each kind of classification. */
export const classificationChoices = {
  field: z.enum(projectFields),
  layer: z.enum(projectLayers),
  construction: z.enum(constructionKinds),
  industry: z.enum(industryClasses),
};

/** 项目分类. */
export const classifyInput = z.object({ ...onProject, ...classificationFields });
