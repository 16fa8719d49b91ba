/** 单位 and AB角 of the directory. */
import { creditCodeRefusal } from '@kuaijin/directory/domain/credit-code';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import type { ElementDriver, Named } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';

/** A credit code that nobody has. */
function creditCode(driver: ElementDriver): string {
  const body = `91330800MA2${String(driver.number()).padStart(6, '0')}`;
  const whole = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((check) => `${body}${check}`);
  return whole.find((code) => creditCodeRefusal(code, []) === undefined) ?? '';
}

/** 单位 by its credit code. */
export const organisations: ThingKind<'UNREGISTERED' | 'REGISTERED'> = {
  states: ['UNREGISTERED', 'REGISTERED'],
  argument: 'creditCode',
  make: async (driver, state) => {
    const input = { creditCode: creditCode(driver) };
    if (state === 'REGISTERED') await driver.do('registerOrganisation', 'REGISTRAR', { ...input, name: '一致性单位' });
    return { input, version: 1, by: subjectOf('REGISTRAR') };
  },
};

/** A leave of officer 1, for whom officer 2 stands in, on a day that no other leave has. */
export function leave(driver: ElementDriver) {
  const on = addDays(dateOf(new Date()), 30 + driver.number());
  return { officerId: subjectOf('HANDLER'), substituteId: subjectOf('HANDLER', 'DRC', '2'), from: on, to: on };
}

interface Answer {
  readonly substitution: Named;
}

/** AB角. */
export const substitutions: ThingKind<'REGISTERED' | 'ENDED'> = {
  states: ['REGISTERED', 'ENDED'],
  argument: 'substitutionId',
  make: async (driver, state) => {
    const put = { ...leave(driver), reason: '年休假' };
    const { substitution } = await driver.do<Answer>('putSubstitution', 'HEAD', put, 'substitution { id }');
    const input = { substitutionId: substitution.id };
    if (state === 'ENDED') await driver.do('endSubstitution', 'HEAD', { ...input, reason: '提前返岗' });
    return { input, by: subjectOf('HEAD') };
  },
};
