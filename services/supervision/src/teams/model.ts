/** 专班 in the store. */
import {
  type KindOf,
  type Placed,
  type ThingFact,
  thingDocuments,
  visibilityOfThing,
} from '@kuaijin/kit/aggregate/things';
import { concernedBy, isClosed, projectsOf, type Team, type TeamFact, withTeamFact } from './rules';

/** A fact as it was stored: made by this service alone. */
const factOf = ({ type, data }: ThingFact): TeamFact => ({ type, ...data }) as TeamFact;

const personsOf = ({ members }: Team): readonly string[] => [...new Set(members.map(({ personId }) => personId))];

/** Under what the teams of a person are found. */
export const personKey = (personId: string): string => `PERSON/${personId}`;

export const teamKind: KindOf<Team> = {
  source: 'supervision',
  name: 'team',
  documents: thingDocuments('teams', ['REGION', 'STATUS', 'SHARED', 'KEY']),
  statusOf: (team) => (isClosed(team) ? 'CLOSED' : 'STANDING'),
  projectsOf,
  personsOf,
  keysOf: (team) => personsOf(team).map(personKey),
  apply: (team, fact, at, act) => withTeamFact(team, factOf(fact), at, act),
  eventOf: (team, stored) => {
    const fact = factOf(stored);
    const { name, kind } = team;
    const common = { kind, itemName: name };
    switch (fact.type) {
      case 'team.formed':
      case 'team.revised':
        return { data: { ...common, recipientIds: concernedBy(team, projectsOf(team)) } };
      case 'team.checkedIn':
        return { reason: fact.note, data: { ...common, week: fact.week, checkedProjectIds: [fact.projectId] } };
      case 'team.checkInMissed': {
        const recipientIds = concernedBy(team, fact.projectIds);
        return { data: { ...common, week: fact.week, checkedProjectIds: fact.projectIds, recipientIds } };
      }
      case 'team.closed':
        return { reason: fact.comment, data: { ...common, recipientIds: concernedBy(team, projectsOf(team)) } };
    }
  },
};

/** A team as the owner of one of its projects sees it, too. */
export const servedTeam = (team: Team, project: Omit<Placed, 'id' | 'regionId'>): Team => ({ ...team, ...project });

/** Offices of the region see a team, and its members do. */
export const visibilityOfTeam = (team: Team) => ({ ...visibilityOfThing(team), personIds: personsOf(team) });
