import { actsOnCase, changeOfCase, changeOfEntry, stepActs } from './index';
import { timerOf, timersAfterRejection, timersOfCase, timersOfSteps } from './timers';

const kinds = [...timersOfSteps, ...timersOfCase].map(({ kind }) => kind as string);

it('no two timers are of one kind, and each but the look-up is found by its own', () => {
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds.filter((kind) => timerOf({ kind }) === undefined)).toEqual(['lookUp']);
});

it('after a rejection the handing over of results alone is timed', () => {
  expect(timersAfterRejection.map(({ kind }) => kind as string)).toEqual(['deliveryRung']);
});

it('every act is found by its entry, in the catalogue of the thing that it changes', () => {
  expect(stepActs.filter(({ entry }) => changeOfEntry(entry) === undefined)).toEqual([]);
  expect(actsOnCase.filter(({ entry }) => changeOfCase(entry) === undefined)).toEqual([]);
});
