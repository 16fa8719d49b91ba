/** 集中开工 and 拉练 of the city, with the project of the tables. */
import { PROJECT } from '../catalogue';
import type { ElementDriver } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';
import { day, region } from './projects';

type Recorded = 'RECORDED' | 'WITHDRAWN';

/** What is recorded of a start event, under a name of its own. */
export const startOf = (number: number) => ({
  ...{ ...region, name: `一致性集中开工${number}`, heldOn: day },
  venues: [
    { name: '主会场', kind: 'MAIN', projects: [{ projectId: PROJECT, total: { value: '2', unit: 'YI' } }] },
    { name: '分会场', kind: 'SIDE', projects: [] },
  ],
});

/** What is recorded of a tour, under a name of its own. */
export const tourOf = (number: number) => ({
  ...{ ...region, name: `一致性拉练${number}`, heldOn: day },
  stops: [{ projectId: PROJECT, scores: { size: 80, benefit: 80, prospects: 80 } }],
});

const madeBy = async (driver: ElementDriver, state: Recorded, noun: 'startEvent' | 'tour', given: object) => {
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  type Answer = Readonly<Record<typeof noun, { readonly id: string }>>;
  const answer = await driver.do<Answer>(`record${name}`, 'REGISTRAR', given, `${noun} { id }`);
  const input = { [`${noun}Id`]: answer[noun].id };
  if (state === 'RECORDED') return { input, version: 1, by: subjectOf('REGISTRAR') };
  await driver.do(`withdraw${name}`, 'DISPATCHER', { ...input, reason: '未举办' });
  return { input, version: 2, by: subjectOf('DISPATCHER') };
};

export const startEvents: ThingKind<Recorded> = {
  ...{ states: ['RECORDED', 'WITHDRAWN'], argument: 'startEventId', ways: 'R' },
  make: (driver, state) => madeBy(driver, state, 'startEvent', startOf(driver.number())),
};

export const tours: ThingKind<Recorded> = {
  ...{ states: ['RECORDED', 'WITHDRAWN'], argument: 'tourId', ways: 'R' },
  make: (driver, state) => madeBy(driver, state, 'tour', tourOf(driver.number())),
};
