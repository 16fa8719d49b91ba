/** The role picker: fetches a development token for a post, and says as whom the next query is asked. */

import { posts } from '@kuaijin/kit/access/posts';
import { type FormEvent, useState } from 'react';

export interface Role {
  readonly label: string;
  /** Empty = not signed in. */
  readonly token: string;
}

export const nobody: Role = { label: '未登录 anonymous', token: '' };

async function fetchRole(form: FormData): Promise<Role> {
  const filled = [...form].filter(([, value]) => value !== '');
  const response = await fetch('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(filled)),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? 'No token was given.');
  return { label: [answer.identity.name, answer.identity.department].filter(Boolean).join(' · '), token: answer.token };
}

export function RolePicker({ role, onRole }: { readonly role: Role; readonly onRole: (role: Role) => void }) {
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setProblem('');
    if (form.get('post') === '') return onRole(nobody);
    fetchRole(form).then(onRole, (error: Error) => setProblem(error.message));
  };
  return (
    <form className="roles" onSubmit={submit}>
      <strong>Kuaijin 快进</strong>
      <label>
        岗位 Post
        <select name="post" defaultValue="">
          <option value="">{nobody.label}</option>
          {Object.entries(posts).map(([post, term]) => (
            <option key={post} value={post}>{`${term} ${post}`}</option>
          ))}
        </select>
      </label>
      <label>
        部门 Department
        <input name="department" placeholder="department-330800-NR" />
      </label>
      <label>
        区划 Region
        <input name="region" placeholder="330800" size={8} pattern="\d{6}" />
      </label>
      <label>
        人员 Person
        <input name="subject" placeholder="officer-…" />
      </label>
      <button type="submit">切换 Take this role</button>
      <output>{problem === '' ? `现为 now: ${role.label}` : problem}</output>
    </form>
  );
}
