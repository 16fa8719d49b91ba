/**
 * How large a ZIP archive says that it is once unpacked, by its list of contents. A reader that takes no more of an
 * entry than is said there is safe from archives that swell. Pure.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** Bytes of a remark behind the list, at most. */
const REMARK_MAX = 65_535;
/** Stands in place of a number that is written elsewhere: no table is so large. */
const ELSEWHERE = 0xffffffff;

/**
 * Bytes of all entries together.
 * @returns undefined for what is no archive, and for one with an entry that does not say how large it is
 */
export function unpackedBytes(archive: Buffer): number | undefined {
  const end = endOf(archive);
  if (end === undefined) return undefined;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  let bytes = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_BYTES > archive.length || archive.readUInt32LE(at) !== ENTRY) return undefined;
    const [packed, unpacked] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
    if (unpacked === ELSEWHERE || packed === ELSEWHERE) return undefined;
    const name = archive.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + archive.readUInt16LE(at + 28)).toString();
    if (unpacked === 0 && !name.endsWith('/')) return undefined;
    bytes += unpacked;
    at += ENTRY_BYTES + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return bytes;
}

/** Where the end of the list stands: the last mark of it, behind which there is a remark at most. */
function endOf(archive: Buffer): number | undefined {
  const first = Math.max(0, archive.length - END_BYTES - REMARK_MAX);
  for (let at = archive.length - END_BYTES; at >= first; at -= 1) if (archive.readUInt32LE(at) === END) return at;
  return undefined;
}
