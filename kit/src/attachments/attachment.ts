import { z } from 'zod';
import { mediaTypes } from './media-types';

/** 附件: what the graph knows of it. Its content never changes. */
export interface Attachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** An upload that somebody announces. */
export interface UploadRequest {
  readonly idempotencyKey: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The check of an announcement. @param limit bytes of one attachment */
export function requestSchema(limit: number) {
  return z.object({
    idempotencyKey: z.string().min(1).max(200),
    fileName: z
      .string()
      .min(1)
      .max(200)
      .refine((name) => name.trim() !== '' && !/[/\\\p{Cc}]/u.test(name), {
        params: { expected: 'a name without slashes and control characters' },
      }),
    mediaType: z.enum(mediaTypes),
    bytes: z.number().int().min(1).max(limit),
    sha256: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/)
      .transform((text) => text.toLowerCase()),
  });
}
