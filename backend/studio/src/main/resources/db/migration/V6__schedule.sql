-- Posts at a later time, and TikTok's limits counted where every replica sees them.

alter table post
  add column starts          integer not null default 0,
  add column scheduled_at    timestamptz,
  add column checked_at      timestamptz,
  add column initialised_at  timestamptz;
alter table post drop constraint post_state_check;
alter table post add constraint post_state_check check (state in ('SCHEDULED', 'QUEUED', 'INITIALISING', 'UPLOADING',
  'COMPLETING', 'PROCESSING', 'IN_INBOX', 'PUBLISHED', 'FAILED', 'CANCELLED', 'IN_DOUBT'));
create index post_initialised on post (account_id, initialised_at);

-- The calls of the last minute to what TikTok limits by the minute and token.
create table rate_window (
  id            text primary key,
  workspace_id  uuid not null references workspace (id) on delete cascade,
  account_id    uuid not null references account (id) on delete cascade,
  calls         timestamptz[] not null
);

-- What TikTok last said about posting to an account, for verdicts that must not ask again.
create table creator_info (
  account_id    uuid primary key references account (id) on delete cascade,
  workspace_id  uuid not null references workspace (id) on delete cascade,
  read_at       timestamptz not null,
  answer        text not null
);
