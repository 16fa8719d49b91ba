/** Who sees a case. */
import { leads } from './items';
import { agent, OWNER, type Person } from './people';
import { applying, type Case, type Step, stepsOf } from './state';

/** Posts that oversee the region, in which all cases of the model lie. */
const overseeing: ReadonlySet<string> = new Set(['COUNTER', 'DISPATCHER', 'LEADER', 'OPERATOR']);

/**
 * Owners see the cases of their organisation, agents those that a mandate reaches which lasts; offices those that their
 * department takes part in, leads a stage of, is asked about or has a copy of; officers also those that name them.
 */
export function sees(kase: Case, { actorId, post, department, organisation }: Person): boolean {
  if (post === 'OWNER') return organisation === OWNER;
  if (post === 'AGENT') return actorId === agent.actorId || isMandated(kase, actorId);
  return (
    overseeing.has(post) || (department !== undefined && takesPart(kase, department)) || names(kase).includes(actorId)
  );
}

const isMandated = ({ mandates }: Case, actorId: string): boolean =>
  mandates.some((one) => one.agent === actorId && !one.isEnded);

function takesPart(kase: Case, department: string): boolean {
  const steps = applying(kase);
  return (
    steps.some(
      ({ item, signers }) =>
        item.department === department ||
        leads[item.stage] === department ||
        signers.some((signer) => signer.department === department),
    ) ||
    steps.flatMap(parties).some((party) => party.officer === undefined && party.department === department) ||
    kase.sessions.some(({ departments }) => departments.includes(department))
  );
}

const parties = ({ consultations, copies }: Step) => [...consultations.flatMap(({ asked }) => asked), ...copies];

/** Officers who are named in it. */
const names = (kase: Case): readonly string[] => [
  ...stepsOf(kase).flatMap((step) =>
    [step.assignment?.officer ?? [], parties(step).map(({ officer }) => officer ?? [])].flat(2),
  ),
  ...kase.sessions.flatMap(({ officers }) => officers),
];
