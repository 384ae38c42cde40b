/** What is made from the master key; each purpose has its own label, so no key serves two. */
export type KeyLabel =
  | 'wrapping'
  | 'direct-line-token'
  | 'chat-handle'
  | 'identity-code'
  | 'address'
  | 'network'
  | 'foreign-id'
  | 'stop-list'
  | 'subscription'
  | 'leave-link'
  | 'staff-session'
  | 'known-browser'
  | 'audit';
