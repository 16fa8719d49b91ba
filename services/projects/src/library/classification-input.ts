/** What the inputs of a classification have to be, beyond their GraphQL types. */
import { z } from 'zod';
import { onProject, optional } from '../resolvers/projects-inputs';
import { constructionKinds, industryClasses, projectFields, projectLayers } from './classification';

/** One value of each kind of classification. */
export const classificationChoices = {
  field: z.enum(projectFields),
  layer: z.enum(projectLayers),
  construction: z.enum(constructionKinds),
  industry: z.enum(industryClasses),
};

const { field, layer, construction, industry } = classificationChoices;

/** 项目分类. */
export const classifyInput = z.object({
  ...onProject,
  field: optional(field),
  layers: optional(
    z.array(layer).refine((layers) => new Set(layers).size === layers.length, {
      params: { expected: 'each layer once' },
    }),
  ),
  construction: optional(construction),
  industry: optional(industry),
});
