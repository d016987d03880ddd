-- Posts, what TikTok and the studio said of them and when, and what their creators consented to.

create table post (
  id                  uuid primary key,
  workspace_id        uuid not null references workspace (id) on delete cascade,
  account_id          uuid not null references account (id),
  clip_id             uuid not null,
  mode                text not null check (mode in ('DIRECT', 'DRAFT')),
  clip_file_name      text not null,
  size_bytes          bigint not null,
  title               text,
  privacy_level       text,
  allow_comment       boolean not null,
  allow_duet          boolean not null,
  allow_stitch        boolean not null,
  your_brand          boolean not null,
  branded_content     boolean not null,
  ai_generated        boolean not null,
  cover_timestamp_ms  integer,
  -- One more than the API shows: COMPLETING is UPLOADING after which TikTok may have every byte.
  state               text not null check (state in ('QUEUED', 'INITIALISING', 'UPLOADING', 'COMPLETING', 'PROCESSING',
                        'IN_INBOX', 'PUBLISHED', 'FAILED', 'CANCELLED', 'IN_DOUBT')),
  version             integer not null,
  attempts            integer not null,
  publish_id          text,
  upload_url          bytea,
  upload_expires_at   timestamptz,
  upload_chunk_bytes  bigint,
  bytes_sent          bigint not null,
  fail_reason         text,
  fail_log_id         text,
  public_video_ids    text[] not null,
  state_since         timestamptz not null,
  created_at          timestamptz not null,
  updated_at          timestamptz not null
);
create index post_workspace on post (workspace_id, created_at desc, id desc);
create index post_publish_id on post (publish_id);
create index post_account on post (account_id, state);

create table post_timeline (
  id            bigint generated always as identity primary key,
  workspace_id  uuid not null references workspace (id) on delete cascade,
  post_id       uuid not null references post (id) on delete cascade,
  state         text not null,
  at            timestamptz not null,
  source        text not null check (source in ('STUDIO', 'POLL', 'WEBHOOK')),
  detail        text
);
create index post_timeline_post on post_timeline (post_id, id);

create table consent_receipt (
  post_id       uuid primary key references post (id) on delete cascade,
  workspace_id  uuid not null references workspace (id) on delete cascade,
  member_id     uuid not null references member (id),
  declaration   text not null,
  consented_at  timestamptz not null
);

-- Which key had which effect; written in the transaction of that effect.
create table idempotency_key (
  workspace_id  uuid not null references workspace (id) on delete cascade,
  key           text not null,
  request_hash  text not null,
  effect_id     uuid not null,
  created_at    timestamptz not null,
  primary key (workspace_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
