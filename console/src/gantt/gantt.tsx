/** 进度图 of a case: a swimlane a stage, a row a step, with both limits; beside the drawing each row says it in words. */
import type { ReactNode } from 'react';
import type { CasePageQuery } from '../graph/documents.generated';
import { useTerm } from '../i18n/language';
import { useText } from '../i18n/text';
import { Light } from '../ui/light';
import { DueDay } from '../ui/moments';
import styles from './gantt.module.css';
import { type Chart, chartOf, type Row } from './layout';

type Stage = NonNullable<CasePageQuery['approvalCase']>['stages'][number];
type Step = Stage['steps'][number];

const WIDTH = 1_000;
const HEIGHT = 22;
const symbols = { promised: '▽', statutory: '▼', fired: '◆', next: '◇' } as const;

interface Props {
  readonly stages: readonly Stage[];
  /** Ids of the steps on the actual critical path. */
  readonly critical: ReadonlySet<string>;
  readonly now: number;
}

export function Gantt({ stages, critical, now }: Props) {
  const text = useText();
  const chart = chartOf(
    stages.flatMap(({ steps }) => steps),
    now,
  );
  const rows = new Map(chart.rows.map((row) => [row.id, row]));
  return (
    <>
      <table className={styles.chart}>
        <thead>
          <tr>
            <th>{text('column.what')}</th>
            <th>{text('column.light')}</th>
            <th>{text('column.status')}</th>
            <th>{text('column.due')}</th>
            <th className={styles.wide}>{text('case.timeline')}</th>
          </tr>
        </thead>
        {stages.map((stage) => (
          <tbody key={stage.code}>
            <tr className={styles.stage}>
              <th scope="rowgroup">
                {stage.name} · {stage.lead?.name}
              </th>
              <td>
                <Light light={stage.clock.light} />
              </td>
              <td />
              <td>
                <DueDay at={stage.clock.dueAt} />
              </td>
              <td />
            </tr>
            {stage.steps.map((step) => (
              <StepRow key={step.id} step={step} isCritical={critical.has(step.id)}>
                <Drawing row={rows.get(step.id)} chart={chart} />
              </StepRow>
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.legend}>{text('case.legend')}</p>
    </>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly isCritical: boolean;
  readonly children: ReactNode;
}

function StepRow({ step, isCritical, children }: StepRowProps) {
  const term = useTerm();
  const { item, department, clock, status, blockedBy } = step;
  return (
    <tr>
      <th scope="row" className={isCritical ? styles.critical : styles.step}>
        {item.name}
        <small>{department?.name}</small>
        {blockedBy && <small className={styles.blocked}>{blockedBy.message}</small>}
      </th>
      <td>
        <Light light={clock?.light} />
      </td>
      <td>{term('StepStatus', status)}</td>
      <td>
        <DueDay at={clock?.dueAt} />
      </td>
      <td>{children}</td>
    </tr>
  );
}

function Drawing({ row, chart }: { readonly row: Row | undefined; readonly chart: Chart }) {
  return (
    <div className={styles.drawing} aria-hidden="true">
      <svg aria-hidden="true" className={styles.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {row?.bars.map(({ kind, from, to }) => (
          <rect
            key={kind}
            className={styles[kind]}
            x={from * WIDTH}
            width={Math.max(2, (to - from) * WIDTH)}
            y={5}
            height={HEIGHT - 10}
          />
        ))}
        <line className={styles.now} x1={chart.now * WIDTH} x2={chart.now * WIDTH} y1={0} y2={HEIGHT} />
      </svg>
      {row?.marks.map(({ kind, at }) => (
        <span key={`${kind}${at}`} className={styles[kind]} style={{ insetInlineStart: `${at * 100}%` }}>
          {symbols[kind]}
        </span>
      ))}
    </div>
  );
}
