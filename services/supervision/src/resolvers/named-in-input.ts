/** Persons and files that inputs name: whether there are such. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { SupervisionContext } from '../supervision-context';

/**
 * Of the people and departments that an input names, by field (`members.0.personId`), those whom the directory does not
 * list.
 */
export async function unlisted(
  { listed }: SupervisionContext,
  people: Readonly<Record<string, string | undefined>>,
  departments: Readonly<Record<string, string | undefined>> = {},
): Promise<readonly Refusal[]> {
  const named = [
    ...Object.entries(people).map(([field, id]) => ({ field, id, noun: 'actor', what: 'person whom' }) as const),
    ...Object.entries(departments).map(
      ([field, id]) => ({ field, id, noun: 'department', what: 'department that' }) as const,
    ),
  ];
  const refusals = await Promise.all(
    named.map(async ({ field, id, noun, what }) => {
      if (id === undefined || (await listed.has(noun, id))) return [];
      return [
        refuse('NOT_FOUND', ['input', ...field.split('.')], {
          expected: `the id of a ${what} the directory lists`,
          received: id,
        }),
      ];
    }),
  );
  return refusals.flat();
}

/** The first file that the caller may not name as evidence: it is neither the caller's own nor one of the thing. */
export async function foreignFile(
  { attachments, identity }: SupervisionContext,
  fileIds: readonly string[],
  thing: object | undefined,
  what: string,
): Promise<Refusal | undefined> {
  const notOwn = await attachments.notOwn(fileIds, identity, async () => thing);
  const at = fileIds.findIndex((id) => notOwn.has(id));
  const received = fileIds[at] ?? '';
  const expected = `a file that the caller uploaded, or one of the ${what}`;
  return at < 0 ? undefined : refuse('EVIDENCE_NEEDED', ['input', 'fileIds', String(at)], { expected, received });
}
