create table activities (
  conversation_id text not null,
  seq integer not null,
  activity_id text not null,
  reply_to integer,
  sender text not null,
  at bigint not null,
  ciphertext blob not null,
  platform_id text,
  foreign key(conversation_id) references conversations(id) on delete CASCADE,
  primary key (conversation_id, seq)
);
create unique index activities_conversation_id_activity_id_unique on activities (conversation_id, activity_id);

create table audit (
  seq integer,
  at bigint not null,
  actor text not null,
  action text not null,
  subject text not null,
  details text not null,
  mac text not null,
  primary key (seq)
);

create table audit_head (
  id integer,
  seq integer not null,
  mac text not null,
  primary key (id)
);

create table automatic_mails (
  mailbox_digest text,
  at bigint not null,
  primary key (mailbox_digest)
);
create index automatic_mails_at_index on automatic_mails (at);

create table begun_requests (
  conversation_id text not null,
  network_digest text not null,
  at bigint not null
);
create index begun_requests_at_index on begun_requests (at);
create index begun_requests_conversation_id_index on begun_requests (conversation_id);
create index begun_requests_network_digest_at_index on begun_requests (network_digest, at);

create table conversations (
  id text,
  key_id text not null,
  channel text not null,
  user_id text not null,
  version integer not null,
  watermark integer not null,
  ciphertext blob not null,
  reference blob,
  created_at bigint not null,
  ended_at bigint,
  foreign key(key_id) references keys(id) on delete CASCADE,
  primary key (id)
);
create index conversations_key_id_index on conversations (key_id);

create table destroyed_keys (
  id integer not null primary key autoincrement,
  keys integer not null,
  at bigint not null
);

create table drafts (
  id text,
  key_id text not null,
  conversation_id text not null,
  form text not null,
  form_version integer not null,
  ciphertext blob not null,
  changed_at bigint not null,
  number text,
  reminded_at bigint,
  version integer not null default '1',
  foreign key(key_id) references keys(id) on delete CASCADE,
  foreign key(conversation_id) references conversations(id) on delete CASCADE,
  primary key (id)
);
create index drafts_changed_at_index on drafts (changed_at);
create unique index drafts_conversation_id_unique on drafts (conversation_id);
create index drafts_key_id_index on drafts (key_id);
create unique index drafts_number_unique on drafts (number);

create table identity_codes (
  id text,
  conversation_id text not null,
  digest text not null,
  address_digest text not null,
  network_digest text,
  sent_at bigint not null,
  expires_at bigint not null,
  tries integer not null,
  confirmed_at bigint,
  shape text not null default 'digits',
  mailbox_digest text,
  foreign key(conversation_id) references conversations(id) on delete CASCADE,
  primary key (id)
);
create index identity_codes_address_digest_sent_at_index on identity_codes (address_digest, sent_at);
create index identity_codes_conversation_id_index on identity_codes (conversation_id);
create index identity_codes_mailbox_digest_sent_at_index on identity_codes (mailbox_digest, sent_at);
create index identity_codes_network_digest_sent_at_index on identity_codes (network_digest, sent_at);

create table inbox (
  id text,
  key_id text not null,
  conversation_id text not null,
  ciphertext blob not null,
  position bigint not null,
  received_at bigint not null,
  due_at bigint,
  attempts integer not null,
  done_at bigint,
  failed_at bigint,
  reason text,
  foreign key(key_id) references keys(id) on delete CASCADE,
  primary key (id)
);
create index inbox_conversation_id_index on inbox (conversation_id, position) where due_at is not null;
create index inbox_key_id_index on inbox (key_id);
create index inbox_position_index on inbox (position) where due_at is not null;

create table keys (
  id text,
  scope text not null,
  wrapped blob not null,
  master_key_id text not null,
  expires_at bigint not null,
  foreign key(master_key_id) references master_keys(id),
  primary key (id)
);
create index keys_expires_at_index on keys (expires_at);

create table leak_alerts (
  network_digest text not null,
  at bigint not null
);
create index leak_alerts_at_index on leak_alerts (at);
create index leak_alerts_network_digest_at_index on leak_alerts (network_digest, at);

create table leases (
  name text,
  holder text not null,
  until bigint not null,
  primary key (name)
);

create table mailbox (
  id text,
  key_id text not null,
  ciphertext blob not null,
  at bigint not null,
  foreign key(key_id) references keys(id) on delete CASCADE,
  primary key (id)
);
create index mailbox_key_id_index on mailbox (key_id);

create table master_keys (
  id text,
  first_used_at bigint not null,
  primary key (id)
);

create table outbox (
  id text,
  key_id text not null,
  ticket_id text,
  kind text not null,
  ciphertext blob not null,
  created_at bigint not null,
  due_at bigint,
  attempts integer not null,
  delivered_at bigint,
  failed_at bigint,
  reason text,
  lane text not null default 'mail',
  conversation_id text,
  rank integer not null default '1',
  position bigint not null default '0',
  expires_at bigint,
  as_of bigint,
  taken_until bigint,
  holds_until bigint,
  settled_at bigint,
  copy boolean not null default '0',
  foreign key(key_id) references keys(id) on delete CASCADE,
  primary key (id)
);
create index outbox_conversation_id_index on outbox (conversation_id, position) where due_at is not null;
create index outbox_copy_index on outbox (conversation_id) where copy;
create index outbox_key_id_index on outbox (key_id);
create index outbox_lane_index on outbox (lane, rank, attempts, position) where due_at is not null;
create index outbox_position_index on outbox (position);
create index outbox_ticket_id_index on outbox (ticket_id);

create table policies (
  version text not null,
  language text not null,
  title text not null,
  effective text not null,
  original boolean not null,
  sample boolean not null,
  provisions text not null,
  hash text not null,
  added_at bigint not null,
  approved_by text,
  approved_at bigint,
  primary key (version, language)
);

create table policy_approvals (
  digest text,
  by text not null,
  at bigint not null,
  primary key (digest)
);

create table policy_gap_examples (
  id text,
  key_id text not null,
  version text not null,
  language text not null,
  topic text not null,
  at bigint not null,
  ciphertext blob not null,
  foreign key(key_id) references keys(id) on delete CASCADE,
  primary key (id)
);
create index policy_gap_examples_key_id_index on policy_gap_examples (key_id);
create index policy_gap_examples_topic_language_at_index on policy_gap_examples (topic, language, at);

create table policy_gaps (
  day text not null,
  version text not null,
  language text not null,
  topic text not null,
  times integer not null,
  primary key (day, version, language, topic)
);

create table policy_notices (
  version text not null,
  subscription_id text not null,
  at bigint not null,
  foreign key(subscription_id) references policy_subscriptions(id) on delete CASCADE,
  primary key (version, subscription_id)
);
create index policy_notices_subscription_id_index on policy_notices (subscription_id);

create table policy_subscriptions (
  id text,
  key_id text not null,
  kind text not null,
  address_digest text not null,
  ciphertext blob not null,
  created_at bigint not null,
  foreign key(key_id) references keys(id) on delete CASCADE,
  primary key (id)
);
create unique index policy_subscriptions_address_digest_unique on policy_subscriptions (address_digest);
create index policy_subscriptions_created_at_index on policy_subscriptions (created_at);
create index policy_subscriptions_key_id_index on policy_subscriptions (key_id);

create table sign_in_tries (
  id text,
  account_digest text not null,
  network_digest text not null,
  browser text,
  at bigint not null,
  primary key (id)
);
create index sign_in_tries_account_digest_at_index on sign_in_tries (account_digest, at);
create index sign_in_tries_network_digest_at_index on sign_in_tries (network_digest, at);

create table staff (
  id text,
  email text not null,
  name text not null,
  password text not null,
  demo boolean not null,
  created_at bigint not null,
  disabled_at bigint,
  primary key (id)
);
create unique index staff_email_unique on staff (email);

create table staff_sessions (
  digest text,
  staff_id text not null,
  csrf text not null,
  language text not null,
  created_at bigint not null,
  expires_at bigint not null,
  foreign key(staff_id) references staff(id) on delete CASCADE,
  primary key (digest)
);
create index staff_sessions_expires_at_index on staff_sessions (expires_at);

create table stop_list (
  digest text,
  added_at bigint not null,
  primary key (digest)
);

create table ticket_conversations (
  ticket_id text not null,
  conversation_id text not null,
  at bigint not null,
  foreign key(ticket_id) references tickets(id) on delete CASCADE,
  foreign key(conversation_id) references conversations(id) on delete CASCADE,
  primary key (ticket_id, conversation_id)
);
create index ticket_conversations_conversation_id_index on ticket_conversations (conversation_id);

create table ticket_events (
  ticket_id text not null,
  seq integer not null,
  at bigint not null,
  staff_id text,
  ciphertext blob not null,
  foreign key(ticket_id) references tickets(id) on delete CASCADE,
  primary key (ticket_id, seq)
);

create table tickets (
  id text,
  key_id text not null,
  draft_id text not null,
  receipt_number text not null,
  type text not null,
  status text not null,
  language text not null,
  channel text not null,
  version integer not null,
  received_at bigint not null,
  complete_at bigint not null,
  suit_possible_from text,
  claimed_by text,
  claimed_at bigint,
  matched_at bigint,
  closed_at bigint,
  outcome text,
  ground text,
  ciphertext blob not null,
  address_digest text,
  undecided_reported_at bigint,
  unread_since bigint,
  urgency text,
  foreign key(key_id) references keys(id) on delete CASCADE,
  primary key (id)
);
create index tickets_address_digest_type_index on tickets (address_digest, type);
create unique index tickets_draft_id_unique on tickets (draft_id);
create index tickets_key_id_index on tickets (key_id);
create unique index tickets_receipt_number_unique on tickets (receipt_number);
create index tickets_status_received_at_index on tickets (status, received_at);

create table wrong_code_tries (
  address_digest text not null,
  network_digest text not null,
  at bigint not null
);
create index wrong_code_tries_address_digest_at_index on wrong_code_tries (address_digest, at);
create index wrong_code_tries_at_index on wrong_code_tries (at);
