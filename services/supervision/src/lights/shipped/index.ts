/** The rules that come with the product: those of every place that published some, each with its source. */
import type { LightRule } from '../terms';
import { limitRules } from './limit-rules';
import { progressRules } from './progress-rules';
import { quzhou } from './quzhou';
import { yinchuan } from './yinchuan';

export const shippedRules: readonly LightRule[] = [...quzhou, ...yinchuan, ...progressRules, ...limitRules];
