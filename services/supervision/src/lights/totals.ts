/** 预警, 销号, 销号率: how much of what was warned of was signed off, by alert and by project. Pure. */
import { percentOf } from '@kuaijin/kit/measures/decimal';

/** 销号率 with its parts. */
export interface ClearedRate {
  readonly warned: number;
  readonly cleared: number;
  readonly open: number;
  /** Percent with two decimals; null when nothing was warned of. */
  readonly percent: string | null;
  /** Percent without decimals, as reports show it. */
  readonly shown: string | null;
}

export interface AlertTotals {
  readonly ofAlerts: ClearedRate;
  /** A project is cleared when none of its alerts is open. */
  readonly ofProjects: ClearedRate;
}

/** How many alerts of a project were raised, and how many of them are open. */
export interface AlertsOfProject {
  readonly warned: number;
  readonly open: number;
}

/** Totals over projects that were warned at least once. */
export function totalsOf(projects: Iterable<AlertsOfProject>): AlertTotals {
  const alerts = { warned: 0, open: 0 };
  const all = { warned: 0, open: 0 };
  for (const { warned, open } of projects) {
    if (warned === 0) continue;
    alerts.warned += warned;
    alerts.open += open;
    all.warned += 1;
    if (open > 0) all.open += 1;
  }
  return { ofAlerts: rate(alerts), ofProjects: rate(all) };
}

function rate({ warned, open }: AlertsOfProject): ClearedRate {
  const cleared = warned - open;
  const percent = (places: number) => percentOf(BigInt(cleared), BigInt(warned), places);
  return { warned, cleared, open, percent: percent(2), shown: percent(0) };
}
