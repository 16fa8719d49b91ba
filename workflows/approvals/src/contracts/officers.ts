/** The officers of a department, as a workflow of any service asks the directory for them. Pure. */
import type { DirectoryActivities } from './index';

type Asked = Pick<DirectoryActivities, 'resolveDepartments' | 'recipientOf'>;
type Rung = Parameters<DirectoryActivities['recipientOf']>[0]['rung'];

/**
 * Those whom the directory names now; who is not named is not notified.
 * @param code of the department, of the region or of one above
 */
export async function officersIn(
  { resolveDepartments, recipientOf }: Asked,
  regionId: string,
  code: string,
  rungs: readonly Rung[],
): Promise<readonly string[]> {
  if (rungs.length === 0) return [];
  const departmentId = (await resolveDepartments({ regionId, codes: [code] }))[code];
  if (departmentId === undefined || departmentId === null) return [];
  const persons = await Promise.all(rungs.map((rung) => recipientOf({ departmentId, rung })));
  return persons.flatMap((person) => person?.actorId ?? []);
}
