/** Who may see and change 消息设置 and 外发记录: their person alone. */
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { Delivery } from './outbox';
import { visibilityOfPerson } from './preferences';
import type { PreferencesAt } from './preferences-store';

export const messageAccess: Pick<SubgraphAccess, 'visibilityOf'> = {
  visibilityOf: {
    MessagePreferences: ({ preferences }: PreferencesAt) => visibilityOfPerson(preferences.person),
    MessageDelivery: ({ person }: Delivery) => visibilityOfPerson(person),
  },
};
