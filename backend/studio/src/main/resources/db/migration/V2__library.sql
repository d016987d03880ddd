-- Clips and who holds them. What is wrong with a clip for TikTok is not stored: it follows from these columns, and the rules change.

create table clip (
  id                 uuid primary key,
  workspace_id       uuid not null references workspace (id) on delete cascade,
  file_name          text not null,
  sha256             text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes         bigint not null check (size_bytes > 0),
  container          text not null check (container in ('MP4', 'MOV', 'WEBM')),
  video_codec        text not null,
  duration_millis    bigint not null check (duration_millis >= 0),
  width              integer not null,
  height             integer not null,
  frames_per_second  double precision not null,
  created_at         timestamptz not null
);
create index clip_newest on clip (workspace_id, created_at desc, id desc);
-- Equal bytes lie on disk once: the last clip that has them takes them along.
create index clip_bytes on clip (workspace_id, sha256);

-- A held clip cannot be deleted. The holder is whatever the holding feature calls itself, such as "post <id>".
create table clip_hold (
  clip_id       uuid not null references clip (id),
  holder        text not null,
  workspace_id  uuid not null references workspace (id) on delete cascade,
  placed_at     timestamptz not null,
  primary key (clip_id, holder)
);
