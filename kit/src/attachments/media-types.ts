/** What may be handed in, and whether bytes are what their sender says: a name and a header say nothing of a file. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type/node';

const ZIP = 'application/zip';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The container of the old Office formats. */
const COMPOUND = 'application/x-cfb';

/** Documents and pictures, nothing that a browser would run. */
export const mediaTypes = [
  'application/pdf',
  'application/ofd',
  ZIP,
  'application/msword',
  'application/vnd.ms-excel',
  WORD,
  EXCEL,
  'image/jpeg',
  'image/png',
  'image/tiff',
  'text/plain',
  'text/csv',
] as const;

export type MediaType = (typeof mediaTypes)[number];

/** What the first bytes may show for a type, where that is not the type itself. */
const seenAs: Readonly<Partial<Record<MediaType, readonly string[]>>> = {
  'application/ofd': [ZIP],
  [ZIP]: [ZIP, WORD, EXCEL],
  'application/msword': [COMPOUND],
  'application/vnd.ms-excel': [COMPOUND],
  [WORD]: [WORD, ZIP],
  [EXCEL]: [EXCEL, ZIP],
};

/** What has to lie in a container that could as well be another. */
const entryOf: Readonly<Partial<Record<MediaType, string>>> = {
  'application/ofd': 'OFD.xml',
  [WORD]: 'word/document.xml',
  [EXCEL]: 'xl/workbook.xml',
};

/** The list of the contents of a container stands at its end. */
const CONTENTS_BYTES = 131_072;

/**
 * The media type of a file that differs from the declared one.
 * @returns undefined when it is
 */
export async function otherType(path: string, declared: string): Promise<string | undefined> {
  const type = mediaTypes.find((one) => one === declared);
  if (type === undefined) return 'a type that is not on the list';
  const seen = (await fileTypeFromFile(path))?.mime;
  if (type === 'text/plain' || type === 'text/csv')
    return seen ?? ((await isText(path)) ? undefined : 'bytes that are no text');
  if (seen === undefined) return 'bytes of no known type';
  if (!(seenAs[type] ?? [type]).includes(seen)) return seen;
  const entry = entryOf[type];
  return entry === undefined || seen === type || (await holds(path, entry)) ? undefined : `${seen} without ${entry}`;
}

/** Text of any encoding that is in use has no control characters but those of lines and pages. */
async function isText(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path)) {
    for (const byte of chunk as Buffer) {
      if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f || byte === 0x0b) return false;
    }
  }
  return true;
}

async function holds(path: string, entry: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, CONTENTS_BYTES);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes(entry);
  } finally {
    await file.close();
  }
}
