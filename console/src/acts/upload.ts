/** Hands a file in: announced with its hash, then sent to the address that the graph gives. */
import type { Client } from 'urql';
import { CreateUploadDocument } from '../graph/documents.generated';
import { newKey } from './kept-requests';

export interface Uploaded {
  readonly id: string;
  readonly fileName: string;
}

/** @throws Error with the reason in words */
export async function upload(graph: Client, file: File): Promise<Uploaded> {
  const bytes = await file.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const { data, error } = await graph
    .mutation(CreateUploadDocument, {
      input: {
        idempotencyKey: newKey(),
        fileName: file.name,
        mediaType: file.type || 'application/octet-stream',
        bytes: bytes.byteLength,
        sha256,
      },
    })
    .toPromise();
  const payload = data?.createUpload;
  const refused = payload?.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message ?? error?.message;
  if (!payload?.attachment || !payload.uploadUrl) throw new Error(refused ?? file.name);
  const response = await fetch(payload.uploadUrl, { method: 'PUT', body: bytes });
  if (!response.ok) throw new Error(`${file.name}: ${response.status}`);
  return payload.attachment;
}
