/** 调度: teams that answer for projects, bulletins. */
import { day, type EventType, maybe, text, texts, typesOf, whole } from './event-type';

const common = { sources: ['supervision'], rule: 'region' } as const;
const ofTeam = typesOf('team', common);

const ofBulletin = typesOf('bulletin', common);

const team = { kind: text, itemName: text, recipientIds: maybe(texts) };
const week = { ...team, week: text, checkedProjectIds: texts };

const bulletin = {
  ...{ kind: text, itemName: text, asOf: day, bulletinVersion: whole },
  ...{ correctsId: maybe(text), recipientIds: maybe(texts) },
};

export const dispatchTypes: readonly EventType[] = [
  ofTeam('formed', '专班已组建', 'A team answers for projects or enterprises.', team),
  ofTeam('revised', '专班已调整', 'Who is in a team, or what it answers for, was changed.', team),
  ofTeam('checkedIn', '每周已报到', 'A project of a team was looked after in a week.', week),
  ofTeam('checkInMissed', '每周漏报', 'Projects of a team were not looked after for a whole week.', week),
  ofTeam('closed', '专班已撤销', 'A team has ended: nothing of it is open.', team),
  ofBulletin(
    'drafted',
    '通报已起草',
    'Rates and ranks were worked out for a bulletin, or for its correction.',
    bulletin,
  ),
  ofBulletin('approved', '通报已审定', 'A second person approved a bulletin.', bulletin),
  ofBulletin('published', '通报已发布', 'A bulletin was published.', bulletin),
];
