/** 红黄灯: what a day that has passed without the thing deserves. Pure. */

/**
 * The first day that is RED comes so many calendar days after the due one, plus one. The reports name none; 30 is ours.
 */
export const RED_AFTER_DAYS = 30;

/** Days late on which the light turns. */
export const lightTurnsAfter = [1, RED_AFTER_DAYS + 1] as const;

/** The light after so many days: YELLOW from the day after the due one, RED after 30 days. */
export function lightAfter(daysLate: number): 'GREEN' | 'YELLOW' | 'RED' {
  if (daysLate < 1) return 'GREEN';
  return daysLate > RED_AFTER_DAYS ? 'RED' : 'YELLOW';
}
