import { z } from 'zod';
import type { VisibilityRule } from '../../access/visibility';
import { KuaijinError } from '../../errors/errors';
import type { FeedEvent } from '../types';
import { approvalsTypes } from './approvals-types';
import { directoryAndMessageTypes } from './directory-types';
import { dispatchTypes } from './dispatch-types';
import type { EventType } from './event-type';
import { fundApplicationTypes, fundQuotaTypes } from './fund-quota-types';
import { fundsTypes } from './funds-types';
import { ledgerTypes } from './ledger-types';
import { matterTypes } from './matter-types';
import { messageTypes } from './message-types';
import { nearest } from './nearest';
import { projectsTypes } from './projects-types';
import { quotaNoticeTypes } from './quota-notice-types';
import { quotaRequestTypes } from './quota-request-types';
import { siteTypes } from './site-types';
import { supervisionTypes } from './supervision-types';
import { webhookTypes } from './webhook-types';

/** Types of events by name, present and earlier. */
export class EventTypes {
  readonly all: readonly EventType[];
  readonly #byName: ReadonlyMap<string, EventType>;
  readonly #dataOf: ReadonlyMap<string, z.ZodType>;

  constructor(all: readonly EventType[]) {
    this.all = [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
    this.#byName = new Map(all.flatMap((type) => [type.name, ...type.earlierNames].map((name) => [name, type])));
    this.#dataOf = new Map(all.map(({ name, data }) => [name, z.looseObject({ ...data })]));
  }

  /** These and others. */
  with(more: readonly EventType[]): EventTypes {
    return new EventTypes([...this.all, ...more]);
  }

  find(name: string): EventType | undefined {
    return this.#byName.get(name);
  }

  /** What a type is called now; a name that nobody declared stays, a newer release may know it. */
  presentName(name: string): string {
    return this.find(name)?.name ?? name;
  }

  ruleOf(name: string): VisibilityRule {
    return this.find(name)?.rule ?? 'operator';
  }

  /**
   * The event under the present name of its type.
   * @throws Error for a type that is not declared, or data of another shape: a mistake of ours
   */
  checked<E extends Pick<FeedEvent, 'id' | 'type' | 'data'>>(event: E): E {
    const type = this.find(event.type);
    if (type === undefined) throw new Error(`${event.id} is of no declared type: ${event.type}`);
    const fault = this.#dataOf.get(type.name)?.safeParse(event.data ?? {}).error?.issues[0];
    if (fault !== undefined) throw new Error(`${event.id} ${type.name}: data.${fault.path.join('.')} ${fault.message}`);
    return type.name === event.type ? event : { ...event, type: type.name };
  }

  /**
   * Present names of the types that a reader asks for.
   * @param path of the argument
   * @throws KuaijinError INVALID_INPUT that names the nearest type
   */
  asked(names: readonly string[], path: readonly string[]): readonly string[] {
    return names.map((name, i) => {
      const type = this.find(name);
      if (type !== undefined) return type.name;
      const expected = `a type of events; the nearest is ${nearest(name, [...this.#byName.keys()])}`;
      throw new KuaijinError('INVALID_INPUT', { path: [...path, String(i)], expected, received: name });
    });
  }
}

/** Every type of event of the product. */
export const eventTypes = new EventTypes([
  ...approvalsTypes,
  ...matterTypes,
  ...supervisionTypes,
  ...dispatchTypes,
  ...projectsTypes,
  ...ledgerTypes,
  ...fundsTypes,
  ...fundQuotaTypes,
  ...fundApplicationTypes,
  ...siteTypes,
  ...quotaNoticeTypes,
  ...quotaRequestTypes,
  ...directoryAndMessageTypes,
  ...webhookTypes,
  ...messageTypes,
]);
