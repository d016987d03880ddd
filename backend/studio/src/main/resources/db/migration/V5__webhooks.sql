-- What TikTok delivered, once each, with its proof. Whose it is turns out only when it is read, so the workspace may be
-- missing.

create table webhook_delivery (
  id            uuid primary key,
  workspace_id  uuid references workspace (id) on delete cascade,
  account_id    uuid references account (id) on delete cascade,
  body_hash     bytea not null unique,
  signature     text not null,
  body          bytea not null,
  verification  text not null check (verification in ('VERIFIED', 'STALE')),
  outcome       text not null check (outcome in ('PENDING', 'APPLIED', 'UNCHANGED', 'IGNORED', 'FAILED')),
  received_at   timestamptz not null
);
create index webhook_delivery_workspace on webhook_delivery (workspace_id, received_at desc, id desc);
create index webhook_delivery_age on webhook_delivery (received_at);
