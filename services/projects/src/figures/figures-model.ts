/**
 * The same figures worked out again from what was written down, with arithmetic of its own: it shares neither rules nor
 * calendar with the product.
 */

/** One line of what was written down. */
export interface Line {
  /** The day on which it was recorded. */
  readonly noted: string;
  readonly what: 'plan' | 'reach' | 'undo' | 'year' | 'month' | 'batch' | 'stop' | 'go' | 'enter' | 'leave';
  /** Milestone, batch, list, or `YYYY` or `YYYY-MM`. */
  readonly of: string;
  readonly day: string;
  readonly fen: bigint;
}

export interface Written {
  readonly id: string;
  readonly region: string;
  readonly registered: string;
  readonly lines: readonly Line[];
}

const MS = 86_400_000;
const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS;
const text = (n: number): string => new Date(n * MS).toISOString().slice(0, 10);
const monthEnd = (month: string): string =>
  text(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0) / MS);

/** What a project counts for on a day, of the lines that had been recorded by another. */
export function expected(project: Written, day: string, known: string): Readonly<Record<string, bigint>> | undefined {
  if (project.registered > day || project.registered > known) return undefined;
  const lines = project.lines.filter(({ noted }) => noted <= known);
  const plan = (of: string) =>
    inForce(
      lines.filter((one) => one.what === 'plan' && one.of === of),
      day,
    )?.day;
  const reached = (of: string) => {
    let at: string | undefined;
    for (const one of lines) {
      if (one.of !== of) continue;
      if (one.what === 'reach') at = one.day;
      if (one.what === 'undo') at = undefined;
    }
    return at !== undefined && at <= day ? at : undefined;
  };
  const batch = lines.filter((one) => one.what === 'batch' && one.day <= day).pop()?.of;
  const year = day.slice(0, 4);
  const [signed, start, entered, done, operated] = [
    ...['SIGNED', 'STARTED', 'STATISTICS_ENTERED', 'COMPLETED', 'IN_OPERATION'].map(reached),
  ];
  const isStarted = start !== undefined || batch === 'STARTED' || batch === 'COMPLETED';
  const isDone = done !== undefined || batch === 'COMPLETED';
  const startPlan = plan('STARTED');
  const enterDue = plan('STATISTICS_ENTERED') ?? (start === undefined ? undefined : text(number(start) + 30));
  const donePlan = plan('COMPLETED');
  const late = [
    isStarted ? undefined : startPlan,
    entered === undefined ? enterDue : undefined,
    isDone ? undefined : donePlan,
  ].map((due) => (due === undefined ? 0 : number(day) - number(due)));
  const worst = Math.max(...late);
  const stops = lines.filter((one) => one.what === 'stop' && one.day <= day).length;
  const goes = lines.filter((one) => one.what === 'go' && one.day <= day).length;
  const reports = (of: string) => lines.filter((one) => one.what === 'month' && one.of === of);
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  const completed = months
    .filter((month) => monthEnd(month) <= day || reports(month).some(({ noted }) => noted <= day))
    .reduce((sum, month) => sum + (inForce(reports(month), day)?.fen ?? 0n), 0n);
  const ended = [...months, `${Number(year) - 1}-12`].filter((month) => monthEnd(month) <= day).sort();
  const last = ended.pop() ?? '';
  const beforeThat = text(number(`${last}-01`) - 1).slice(0, 7);
  const [now, before] = [inForce(reports(last), day)?.fen, inForce(reports(beforeThat), day)?.fen];
  const both = now !== undefined && before !== undefined;
  const b = (is: boolean) => (is ? 1n : 0n);
  const inYear = (...days: (string | undefined)[]) =>
    days.every((one) => one !== undefined && one.slice(0, 4) === year);
  const isApproved = batch !== undefined && batch !== 'PLANNED';
  const isDue = startPlan !== undefined && startPlan <= day;
  const isNew = startPlan !== undefined && startPlan.slice(0, 4) === year;
  const isDueToEnter = enterDue !== undefined && enterDue <= day;
  const isDueToEnd = donePlan !== undefined && donePlan <= day;
  return {
    projects: 1n,
    ...{ dueToStart: b(isDue), started: b(isStarted), startedOfDue: b(isDue && isStarted) },
    ...{ approved: b(isApproved), startedOfApproved: b(isApproved && isStarted) },
    ...{ plannedNew: b(isNew), startedOfPlannedNew: b(isNew && isStarted), newStarts: b(inYear(start)) },
    ...{ inConstruction: b(isStarted && !isDone), running: b(isStarted && !isDone && stops <= goes) },
    ...{ dueToEnter: b(isDueToEnter), enteredOfDue: b(isDueToEnter && entered !== undefined) },
    ...{ enteredOfStarted: b(isStarted && entered !== undefined) },
    ...{ dueToComplete: b(isDueToEnd), completedOfDue: b(isDueToEnd && isDone) },
    ...{ signed: b(signed !== undefined), capitalInjected: b(reached('CAPITAL_INJECTED') !== undefined) },
    ...{ inOperation: b(operated !== undefined), signedAndStartedInYear: b(inYear(signed, start)) },
    signedAndProducingInYear: b(inYear(signed, start, operated)),
    ...{ yellow: b(worst >= 1 && worst <= 30), red: b(worst >= 31) },
    ...{ monthReported: b(now !== undefined), monthRisers: b(both), monthFen: now ?? 0n },
    ...{ riseFromFen: both ? before : 0n, riseToFen: both ? now : 0n },
    plannedFen:
      inForce(
        lines.filter((one) => one.what === 'year' && one.of === year),
        day,
      )?.fen ?? 0n,
    completedFen: completed,
  };
}

/** The last line that had been recorded by a day, else the first. */
function inForce(lines: readonly Line[], day: string): Line | undefined {
  return lines.filter(({ noted }) => noted <= day).pop() ?? lines[0];
}

/** True while a project is on a list, of what had been recorded. */
export function isListed(project: Written, list: string, day: string, known: string): boolean {
  const lines = project.lines.filter((one) => one.noted <= known && one.of === list && one.day <= day);
  const count = (what: Line['what']) => lines.filter((one) => one.what === what).length;
  return count('enter') > count('leave');
}

/** Numbers that look random and come again with the same seed. */
export function numbersOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const kinds = ['SIGNED', 'CAPITAL_INJECTED', 'STARTED', 'STATISTICS_ENTERED', 'COMPLETED', 'IN_OPERATION'];
const batches = ['PLANNED', 'RESERVED', 'STARTED', 'COMPLETED'];

/** A project to which many things happen over three years, in the order in which they were recorded. */
export function written(id: string, random: (below: number) => number): Written {
  const first = number('2021-01-01');
  const registered = first + random(60);
  const lines: Line[] = [];
  const reached = new Set<string>();
  let [stopped, resumed, isListedNow, changedOn]: [number | undefined, number, boolean, number] = [
    undefined,
    first,
    false,
    first,
  ];
  for (let noted = registered; noted < first + 1_000; noted += random(25)) {
    const line = (what: Line['what'], of: string, day: number, fen = 0n) =>
      lines.push({ noted: text(noted), what, of, day: text(day), fen });
    const kind = kinds[random(kinds.length)] ?? 'STARTED';
    const about = random(14);
    if (about < 3) line('plan', kind, noted - 60 + random(200));
    else if (about < 6 && !reached.has(kind)) {
      reached.add(kind);
      line('reach', kind, noted - random(90));
    } else if (about < 7 && reached.has(kind)) {
      reached.delete(kind);
      line('undo', kind, noted);
    } else if (about < 8) line('year', String(2021 + random(3)), noted, BigInt(1_000 + random(9_000)));
    else if (about < 11) line('month', text(noted - random(100)).slice(0, 7), noted, BigInt(random(500)));
    else if (about < 12) line('batch', batches[random(4)] ?? 'PLANNED', noted - random(40));
    else if (about < 13 && stopped === undefined) {
      stopped = Math.max(resumed, noted - random(20));
      line('stop', '', stopped);
    } else if (about < 13) {
      resumed = Math.max(stopped ?? first, noted - random(10));
      stopped = undefined;
      line('go', '', resumed);
    } else {
      changedOn = Math.max(changedOn, noted - random(20));
      line(isListedNow ? 'leave' : 'enter', '清单', changedOn);
      isListedNow = !isListedNow;
    }
  }
  return { id, region: `33080${1 + random(3)}`, registered: text(registered), lines };
}
