/** The role picker: persons whom the directory lists, each of whom the next query may be asked as. */
import { posts } from '@kuaijin/kit/access/posts';
import { useEffect, useState } from 'react';
import { type OfferedRole, offeredRoles } from '../src/demonstration-persons';

export interface Role {
  readonly label: string;
  /** Empty = not signed in. */
  readonly token: string;
}

export const nobody: Role = { label: '未登录 anonymous', token: '' };

interface Listed {
  readonly name: string;
  readonly department: { readonly name: string } | null;
  readonly organisation: { readonly name: string } | null;
}

interface Choice {
  readonly role: OfferedRole;
  readonly label: string;
}

async function tokenOf(role: Partial<OfferedRole>): Promise<string> {
  const response = await fetch('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(role),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? 'No token was given.');
  return answer.token;
}

/** Those of the offered roles whose persons are listed here, by their names. */
async function choices(): Promise<readonly Choice[]> {
  const fields = '{ name department { name } organisation { name } }';
  const query = `{ ${offeredRoles.map(({ subject }, i) => `p${i}: actor(id: "${subject}") ${fields}`).join(' ')} }`;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf({ post: 'OPERATOR' })}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data?: Readonly<Record<string, Listed | null>> };
  return offeredRoles.flatMap((role, i) => {
    const person = data?.[`p${i}`];
    if (person == null) return [];
    const place = person.department?.name ?? person.organisation?.name;
    const parts = [`${posts[role.post]} ${role.post}`, person.name, place];
    return { role, label: parts.filter(Boolean).join(' · ') };
  });
}

export function RolePicker({ role, onRole }: { readonly role: Role; readonly onRole: (role: Role) => void }) {
  const [offered, setOffered] = useState<readonly Choice[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    choices().then(setOffered, (error: Error) => setProblem(error.message));
  }, []);
  const take = (at: string) => {
    setProblem('');
    const choice = offered[Number(at)];
    if (at === '' || choice === undefined) return onRole(nobody);
    tokenOf(choice.role).then(
      (token) => onRole({ label: choice.label, token }),
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <div className="roles">
      <strong>Kuaijin 快进</strong>
      <label>
        身份 As
        <select name="person" defaultValue="" onChange={(event) => take(event.currentTarget.value)}>
          <option value="">{nobody.label}</option>
          {offered.map(({ role: { subject, post }, label }, at) => (
            <option key={`${subject}/${post}`} value={at}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <output>{problem === '' ? `现为 now: ${role.label}` : problem}</output>
    </div>
  );
}
