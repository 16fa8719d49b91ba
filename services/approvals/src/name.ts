/** The name of the service, which its feed streams and its log lines carry. */
export const NAME = 'approvals';
