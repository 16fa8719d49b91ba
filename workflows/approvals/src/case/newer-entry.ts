/**
 * An entry of a type, or in a version of its shape, that this release does not know. Nothing is wrong with its case:
 * who reads the entry goes no further, and leaves it to a process of the release that wrote it.
 */
export class NewerEntry extends Error {
  constructor({ seq, type, v }: { readonly seq: number; readonly type: string; readonly v: number }) {
    super(`entry ${seq} is a ${type} v${v} of a newer release`);
    this.name = 'NewerEntry';
  }
}
