import { type ElementRow, on } from '../element-row';
import { startEvents, startOf, tourOf, tours } from '../things/occasions';

/** 集中开工 and 拉练. */
export const occasionRows = {
  recordStartEvent: {
    as: 'REGISTRAR',
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => startOf(number),
    other: { heldOn: '2026-01-06' },
    formed: ['regionId', 'venues.0.regionId'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['venues', []],
      ['venues.0.kind', 'SIDE'],
      ['venues.1.name', '主会场'],
      ['venues.1.regionId', 'region-420300'],
      ['venues.0.projects', []],
    ],
  },
  withdrawStartEvent: on({
    thing: startEvents,
    from: ['RECORDED'],
    as: 'DISPATCHER',
    input: () => ({ reason: '未举办' }),
  }),
  recordTour: {
    as: 'DISPATCHER',
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => tourOf(number),
    other: { heldOn: '2026-01-06' },
    formed: ['regionId'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['stops', []],
      ['stops.0.scores.size', 101],
    ],
  },
  withdrawTour: on({ thing: tours, from: ['RECORDED'], as: 'REGISTRAR', input: () => ({ reason: '未举办' }) }),
} as const satisfies Readonly<Record<string, ElementRow>>;
