/** 每周一报: on each day it is looked at which teams let the last whole week go by without a word. */

import { storable, systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import { refuse } from '@kuaijin/kit/errors';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { missedIn, type Team, weekOf } from './rules';

const NATION = '000000';

/** Answers the journal when a team missed nothing. */
const nothingMissed = refuse('STATE_CONFLICT', [], { expected: 'a week without a word' });

/** Records, once for each team and week, that nobody checked in. @returns how many teams did not */
export async function recordMissedCheckIns(teams: Things<Team>, asOf: Date): Promise<number> {
  const week = addDays(weekOf(dateOf(asOf)), -7);
  let missed = 0;
  for await (const some of teams.allInRegion(NATION)) {
    for (const team of some.filter((one) => missedIn(one, week).length > 0)) {
      const command = { key: `missed/${week}`, content: { week }, act: systemAct, at: asOf };
      const done = await teams.execute(team.id, command, (now) => {
        const projectIds = now === undefined ? [] : missedIn(now, week);
        if (projectIds.length === 0) return nothingMissed;
        return [storable({ type: 'team.checkInMissed', data: { week, projectIds } })];
      });
      if (done.ok && !done.repeated) missed += 1;
    }
  }
  return missed;
}
