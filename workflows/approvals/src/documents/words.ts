/** The words of documents: articles of the law, names of kinds, dates as an office writes them. */
import { dateOf, lastDayOf } from '@kuaijin/kit/working-days';
import type { DeliveryMethod } from '../case/stages';
import type { CaseState } from '../case/state';
import type { RefusalReason, SpecialProcedure } from '../case/step-acts';
import type { Instant } from '../case/terms';

/** 《中华人民共和国行政许可法》 by article (RULES section 1.1). */
export const article = {
  acceptance: '《中华人民共和国行政许可法》第三十二条',
  decision: '《中华人民共和国行政许可法》第三十八条',
  limit: '《中华人民共和国行政许可法》第四十二条',
  delivery: '《中华人民共和国行政许可法》第四十四条',
  notCounted: '《中华人民共和国行政许可法》第四十五条',
  revocation: '《中华人民共和国行政许可法》第六十九条',
  workingDays: '《中华人民共和国行政许可法》第八十二条',
} as const;

/** 推行告知承诺制 (RULES section 1). */
export const COMMITMENT_BASIS = '《国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见》（国办发〔2019〕11号）';

export const refusalReasonNames: Readonly<Record<RefusalReason, string>> = {
  NOT_REQUIRED: '申请事项依法不需要取得行政许可',
  NOT_COMPETENT: '申请事项依法不属于本部门职权范围',
  NOT_CORRECTED: '补正后的申请材料仍不齐全或者不符合法定形式',
  FALSE_PAPERS: '隐瞒有关情况或者提供虚假材料',
};

export const procedureNames: Readonly<Record<SpecialProcedure, string>> = {
  HEARING: '听证',
  TENDER: '招标',
  AUCTION: '拍卖',
  INSPECTION: '检验',
  TESTING: '检测',
  QUARANTINE: '检疫',
  APPRAISAL: '鉴定',
  EXPERT_REVIEW: '专家评审',
  SITE_SURVEY: '现场踏勘',
  TECHNICAL_EVALUATION: '技术评估',
};

export const deliveryMethodNames: Readonly<Record<DeliveryMethod, string>> = {
  COUNTER: '窗口领取',
  POST: '邮寄送达',
  ELECTRONIC: '电子送达',
  LEFT: '留置送达',
};

/** 救济途径, stated in every negative decision. */
export const REMEDY = '如不服本决定，可以依法申请行政复议，或者依法提起行政诉讼。';

/** A day YYYY-MM-DD as an office writes it. */
export const writtenDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** A day as an office writes it, in Asia/Shanghai: 2026年3月2日. */
export const dayText = (at: Instant): string => writtenDay(dateOf(new Date(at)));

/** The last day of a limit; under an accelerated clock, which knows no days, the moment itself. */
export function limitText(state: Pick<CaseState, 'secondsPerWorkingDay'>, due: Instant): string {
  if (state.secondsPerWorkingDay === undefined) return writtenDay(lastDayOf(new Date(due)));
  return `${dayText(due)} ${new Date(due + 8 * 3_600_000).toISOString().slice(11, 19)}`;
}
