/** The alerts of a project after one fact. Pure. */
import type { Act, TimedAct } from '@kuaijin/kit/access/posts';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { Alert, AlertStep } from './alert';
import type { WatchFact, WatchFacts } from './watch-facts';

type AlertFact = Extract<WatchFact, { type: `alert.${string}` }>;

/** Applies it. The alert of a period that is raised again keeps what happened to it before. */
export function withAlertFact(
  alerts: readonly Alert[],
  fact: AlertFact,
  at: Date,
  act: Act | undefined,
): readonly Alert[] {
  const { alertId } = fact.data;
  const before = alerts.find(({ id }) => id === alertId);
  if (fact.type === 'alert.raised') {
    return [...alerts.filter(({ id }) => id !== alertId), raised(fact.data, at, before?.history ?? [])];
  }
  const by = act === undefined ? undefined : { ...act, at };
  return alerts.map((alert) => (alert.id === alertId ? changed(alert, fact, at, by) : alert));
}

function changed(alert: Alert, fact: Exclude<AlertFact, { type: 'alert.raised' }>, at: Date, by?: TimedAct): Alert {
  const step = (what: AlertStep['what'], light: AlertStep['light'], more: Partial<AlertStep> = {}) => ({
    history: [...(alert.history ?? []), { what, light, at, ...more }],
  });
  const person = definedFields({ act: by });
  switch (fact.type) {
    case 'alert.turned-red':
      return { ...alert, light: 'RED', redAt: at, ...step('TURNED', 'RED') };
    case 'alert.turned': {
      const { light, reason, meaning, actions } = fact.data;
      const red = light === 'RED' ? { redAt: alert.redAt ?? at } : {};
      return { ...alert, light, reason, meaning, actions, ...red, ...step('TURNED', light) };
    }
    case 'alert.claimed': {
      const { fileIds, comment } = fact.data;
      if (by === undefined) return alert;
      return {
        ...alert,
        claim: { act: by, fileIds, comment },
        ...step('CLAIMED', alert.light, { ...person, comment }),
      };
    }
    case 'alert.returned': {
      const { claim: _notAccepted, ...rest } = alert;
      return { ...rest, ...step('RETURNED', alert.light, { ...person, comment: fact.data.comment }) };
    }
    case 'alert.signedOff': {
      const { comment } = fact.data;
      const signed = { clearedAt: at, clearedReason: comment, isSignedOff: true, ...definedFields({ cleared: by }) };
      return { ...alert, ...signed, ...step('CLEARED', 'GREEN', { ...person, comment }) };
    }
    case 'alert.cleared': {
      const { reason, why } = fact.data;
      const whose = why === 'PLAN_CHANGED' || why === 'EXCUSED' ? definedFields({ cleared: by }) : {};
      const cleared = { clearedAt: at, clearedReason: reason, ...whose };
      return { ...alert, ...cleared, ...step('CLEARED', 'GREEN', { comment: reason }) };
    }
  }
}

function raised(data: WatchFacts['alert.raised'], at: Date, before: readonly AlertStep[]): Alert {
  const { alertId: id, light, ...rest } = data;
  const red = light === 'RED' ? { redAt: at } : {};
  return { id, ...rest, light, raisedAt: at, ...red, history: [...before, { what: 'RAISED', light, at }] };
}
