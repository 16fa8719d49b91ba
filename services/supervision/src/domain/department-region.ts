/** Where a department stands. Pure. */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';

/** The region of a department, which its id names; undefined where it names none. */
export function regionIdOfDepartment(departmentId: string): string | undefined {
  const code = regionCodeOf(departmentId);
  return code === undefined ? undefined : `region-${code}`;
}
