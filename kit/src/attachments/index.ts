/**
 * Attachments 附件: bytes in an object store, their metadata in the document store, short-lived signed addresses in the
 * graph.
 */
export {
  type AddressSigner,
  type AddressUse,
  addressSigner,
  DOCUMENTS_PATH,
  EXPORTS_PATH,
  FILES_PATH,
} from './address';
export type { Attachment, UploadRequest } from './attachment';
export { type ObjectStore, openObjectStore } from './object-store';
export { type SignedPage, type SignedPages, signedPages } from './pages';
export { attachmentRoutes, streamBodies } from './routes';
export { Attachments, attachmentsDatabase } from './store';
