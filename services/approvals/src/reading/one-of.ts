/** One value is matched by itself: an index then gives the rows in their order. */
export const oneOf = (values: readonly string[]): string | { readonly $in: readonly string[] } => {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : { $in: [...values] };
};
