import { type ApprovalLevel, approvalLevels } from '@kuaijin/workflow-approvals/contracts/approval-level';

/** 审批层级 in the words of the sources: `省级`, `省级或国务院`. */

/** What a word says; what the State Council decides is handled by the province, which passes it on. */
const words: Readonly<Record<string, ApprovalLevel>> = {
  县级: 'COUNTY',
  区级: 'COUNTY',
  县区级: 'COUNTY',
  市级: 'CITY',
  设区市级: 'CITY',
  省级: 'PROVINCE',
  国家级: 'PROVINCE',
  国务院: 'PROVINCE',
};

/** Words as a fault tells them. */
export const levelWords = Object.keys(words).join(', ');

/** The lowest level that a text names: an application begins there. Undefined for a text with other words. */
export function levelOfText(text: string): ApprovalLevel | undefined {
  const named = text.split(/[或、]/).map((word) => words[word.trim()]);
  if (named.includes(undefined)) return undefined;
  return approvalLevels.find((level) => named.includes(level));
}
