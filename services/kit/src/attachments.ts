/** Attachments 附件: bytes in an object store, their metadata in the document store, short-lived signed addresses in the graph. */
export { type AddressSigner, addressSigner } from './attachments/address';
export { type ObjectStore, openObjectStore } from './attachments/object-store';
export { type SignedPages, signedPages } from './attachments/pages';
export { attachmentRoutes } from './attachments/routes';
export { type Attachment, Attachments, attachmentsDatabase, type UploadRequest } from './attachments/store';
