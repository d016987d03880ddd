-- Workspaces, members, sessions, connected accounts and jobs. Every row belongs to a workspace, but for what comes
-- before one is known (login attempts) and the job library's own table.

create table workspace (
  id          uuid primary key,
  name        text not null,
  created_at  timestamptz not null
);

create table member (
  id            uuid primary key,
  workspace_id  uuid not null references workspace (id) on delete cascade,
  role          text not null check (role in ('OWNER')),
  created_at    timestamptz not null,
  unique (id, workspace_id)
);

create table login_attempt (
  state_hash    bytea primary key,
  browser_hash  bytea not null,
  code_verifier bytea not null,
  return_to     text not null,
  expires_at    timestamptz not null
);

create table web_session (
  token_hash    bytea primary key,
  workspace_id  uuid not null references workspace (id) on delete cascade,
  member_id     uuid not null references member (id) on delete cascade,
  created_at    timestamptz not null,
  expires_at    timestamptz not null
);
create index web_session_member on web_session (member_id);

create table account (
  id                uuid primary key,
  workspace_id      uuid not null references workspace (id) on delete cascade,
  owner_member_id   uuid not null references member (id),
  open_id           text not null unique,
  union_id          text,
  state             text not null check (state in ('CONNECTED', 'RECONNECT_NEEDED', 'DISCONNECTED')),
  state_reason      text,
  display_name      text not null,
  username          text,
  avatar_url        text,
  bio_description   text,
  profile_url       text,
  verified          boolean,
  follower_count    bigint,
  following_count   bigint,
  likes_count       bigint,
  video_count       bigint,
  granted_scopes    text not null,
  read_at           timestamptz not null,
  videos_read_at    timestamptz,
  connected_at      timestamptz not null
);
create index account_workspace on account (workspace_id);

-- Sealed for their account id; version counts every stored pair, so that a refresh can tell whether another was first.
create table account_token (
  account_id          uuid primary key references account (id) on delete cascade,
  workspace_id        uuid not null references workspace (id) on delete cascade,
  access_token        bytea not null,
  access_expires_at   timestamptz not null,
  refresh_token       bytea not null,
  refresh_expires_at  timestamptz not null,
  version             integer not null
);

-- db-scheduler's table, as its documentation gives it for PostgreSQL (priority included).
create table scheduled_tasks (
  task_name             text not null,
  task_instance         text not null,
  task_data             bytea,
  execution_time        timestamptz not null,
  picked                boolean not null,
  picked_by             text,
  last_success          timestamptz,
  last_failure          timestamptz,
  consecutive_failures  integer,
  last_heartbeat        timestamptz,
  version               bigint not null,
  priority              smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
