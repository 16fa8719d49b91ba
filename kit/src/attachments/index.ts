/** Attachments 附件: bytes in an object store, their metadata in the document store, short-lived signed addresses in the graph. */
export { type AddressSigner, addressSigner } from './address';
export { type ObjectStore, openObjectStore } from './object-store';
export { type SignedPages, signedPages } from './pages';
export { attachmentRoutes } from './routes';
export { type Attachment, Attachments, attachmentsDatabase, type UploadRequest } from './store';
