type Absent = undefined | null;
type MayBeAbsent<T> = { [K in keyof T]: Extract<T[K], Absent> extends never ? never : K }[keyof T];

/** The fields of an object that have a value: those that are undefined or null are left out. */
export type DefinedFields<T> = { [K in Exclude<keyof T, MayBeAbsent<T>>]: T[K] } & {
  [K in MayBeAbsent<T>]?: Exclude<T[K], Absent>;
};

export function definedFields<T extends object>(fields: T): DefinedFields<T> {
  const defined = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(defined) as DefinedFields<T>;
}
