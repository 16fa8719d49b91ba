declare module 'virtual:terms/*' {
  /** `Enum.VALUE` to what it is called. */
  export const terms: Readonly<Record<string, string>>;
}
