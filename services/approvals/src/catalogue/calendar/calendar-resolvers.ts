import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { requestKey } from '@kuaijin/kit/input/request-key';
import { countWorkingDays } from '@kuaijin/kit/working-days';
import { yearOf } from '@kuaijin/kit/working-days/calendar-years';
import { z } from 'zod';
import { key } from '../../acts/inputs';
import type { CalendarView } from '../../context';
import type { MutationResolvers, QueryResolvers, WorkCalendarResolvers } from '../../resolvers/types.generated';
import { publicationRefusal } from '../publication-level';
import { type CalendarEdition, calendarOf } from './calendar-publication';

const DAYS_MAX = 80;
const day = z.string().max(40);

const publishInput = z.object({
  idempotencyKey: key,
  year: z.number().int().min(2000).max(2999),
  holidays: z.array(day).min(1).max(DAYS_MAX),
  shifted: z.array(day).max(DAYS_MAX),
  documentNumber: z.string().trim().min(1).max(100),
});

/** 工作日历. */
export const WorkCalendar: WorkCalendarResolvers = {
  version: ({ edition }) => calendarOf(edition).version,
  firstYear: ({ edition }) => calendarOf(edition).firstYear,
  lastYear: ({ edition }) => calendarOf(edition).lastYear,
  year: ({ edition }, { year }) => {
    const whole = calendarOf(edition);
    if (year < whole.firstYear || year > whole.lastYear) return null;
    const published = edition?.years.find((one) => one.year === year);
    return {
      ...yearOf(whole, year),
      workingDays: countWorkingDays(whole, `${year - 1}-12-31`, `${year}-12-31`),
      documentNumber: published?.documentNumber ?? null,
      publishedAt: published?.publishedAt ?? null,
    };
  },
};

const viewOf = (edition: CalendarEdition | undefined): CalendarView => (edition === undefined ? {} : { edition });

/** 工作日历 (公开). */
export const calendar: NonNullable<QueryResolvers['calendar']> = async (_source, _args, { calendars }) =>
  viewOf(await calendars.newest());

/** 公布年度工作日历: running cases are signalled at once, and those that are missed by the sweep. */
export const publishCalendar: NonNullable<MutationResolvers['publishCalendar']> = async (
  _source,
  { input },
  { calendars, calendarPublished, identity, homeRegion, now },
) => {
  const parsed = parseInput(publishInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, ...publication } = parsed.value;
  const act = actOf(identity, ['CATALOGUE_EDITOR', 'OPERATOR']);
  const refusal = publicationRefusal(identity, homeRegion, ['input', 'year']);
  if (refusal !== undefined) return refused(refusal);
  const request = requestKey('publishCalendar', act.actorId, idempotencyKey);
  const published = await calendars.publish(publication, { ...request, act, at: now });
  if (!published.ok) return refused(...published.refusals);
  calendarPublished();
  return { calendar: viewOf(published.edition), cursor: published.cursor, userErrors: [] };
};
