/** What a list of projects is chosen by, as its address holds it. */
export interface ProjectsSearch {
  readonly q?: string;
}

export const projectsSearchOf = ({ q }: Readonly<Record<string, unknown>>): ProjectsSearch =>
  typeof q === 'string' && q !== '' ? { q: q.slice(0, 60) } : {};
