/**
 * 争取指标办理期限: how long an office may leave a request for quota unanswered, when that is called to mind, to whom it goes
 * up, and when the request ends. No rule text was found: the days are ours. Pure; days are working days.
 */
import { dueAt, statutoryCalendar } from '@kuaijin/kit/working-days';

/** 提醒, 升级, 失效: from the first to the last. */
export type QuotaRequestStage = 'REMINDED' | 'ESCALATED' | 'LAPSED';

/** Who of the department of natural resources that has the request is notified. */
export type QuotaRequestOfficer = 'HEAD' | 'LEADER';

/** 期限 of one office: the first instant of each stage. */
export interface QuotaRequestLimit {
  readonly remindAt: Date;
  readonly escalateAt: Date;
  readonly endAt: Date;
}

/** Working days after the request came at which each stage is reached. */
const REMIND_AFTER = 10;
const ESCALATE_AFTER = 15;
/**
 * No stage lies further behind the one before than the first lies behind the start: so an office to which a request is
 * passed on is never due before the moment at which its workflow looks at it next.
 */
const END_AFTER = 20;

/** Whom each stage notifies, besides who asked. */
export const notifiedOfRequest: Readonly<Record<QuotaRequestStage, readonly QuotaRequestOfficer[]>> = {
  REMINDED: ['HEAD'],
  ESCALATED: ['HEAD', 'LEADER'],
  LAPSED: ['HEAD'],
};

/** The limit of an office that the request reaches at this moment. */
export function quotaRequestLimit(since: Date): QuotaRequestLimit {
  const after = (days: number): Date => dueAt(statutoryCalendar, since, days).dueAt;
  return { remindAt: after(REMIND_AFTER), escalateAt: after(ESCALATE_AFTER), endAt: after(END_AFTER) };
}

/** The last stage that is reached at a moment; undefined before the first. */
export function stageAt({ remindAt, escalateAt, endAt }: QuotaRequestLimit, at: Date): QuotaRequestStage | undefined {
  if (at >= endAt) return 'LAPSED';
  if (at >= escalateAt) return 'ESCALATED';
  return at >= remindAt ? 'REMINDED' : undefined;
}

/** The first instant of a stage that lies behind a moment; undefined behind the last. */
export function nextStageAt({ remindAt, escalateAt, endAt }: QuotaRequestLimit, at: Date): Date | undefined {
  return [remindAt, escalateAt, endAt].find((moment) => moment > at);
}
