/** 项目库的分类: by what the library is sorted, besides its batches. */
import type { ConstructionKind, IndustryClass, ProjectField, ProjectLayer } from '../resolvers/schema.generated';

export type { ConstructionKind, IndustryClass, ProjectField, ProjectLayer };

/** 四个领域 */
export const projectFields = [
  'INFRASTRUCTURE',
  'MODERN_INDUSTRY',
  'SOCIAL_LIVELIHOOD',
  'MAJOR_PLATFORM',
] as const satisfies readonly ProjectField[];

/** 三个层面 */
export const projectLayers = [
  'PROVINCIAL_KEY',
  'CONVERSION_SELECTED',
  'INVESTMENT_SIGNED',
] as const satisfies readonly ProjectLayer[];

export const constructionKinds = ['NEW', 'CONTINUED'] as const satisfies readonly ConstructionKind[];

export const industryClasses = [
  'EMERGING',
  'TRADITIONAL_UPGRADE',
  'TECHNOLOGICAL_INNOVATION',
] as const satisfies readonly IndustryClass[];

/** 分类 of a project, as far as it is known. */
export interface Classification {
  readonly field?: ProjectField;
  readonly layers?: readonly ProjectLayer[];
  readonly construction?: ConstructionKind;
  readonly industry?: IndustryClass;
}

/** What a classification gives anew; what is left out stays. */
export type Classified = { readonly [K in keyof Classification]?: Classification[K] | undefined };
