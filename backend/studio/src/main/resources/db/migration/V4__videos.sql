-- The public videos of each account as TikTok last listed them, and their counters day by day.

create table video (
  account_id        uuid not null references account (id) on delete cascade,
  id                text not null,
  workspace_id      uuid not null references workspace (id) on delete cascade,
  title             text not null,
  description       text not null,
  created_at        timestamptz not null,
  duration_seconds  integer not null,
  cover_url         text,
  share_url         text not null,
  view_count        bigint not null,
  like_count        bigint not null,
  comment_count     bigint not null,
  share_count       bigint not null,
  -- Computed here, so that what is shown and what is sorted by cannot disagree.
  engagement_rate   double precision generated always as (
                      (like_count + comment_count + share_count)::double precision / nullif(view_count, 0)) stored,
  read_at           timestamptz not null,
  primary key (account_id, id)
);
create index video_newest on video (account_id, created_at desc, id desc);

-- The last counters of each day; they go with their video.
create table video_snapshot (
  account_id     uuid not null,
  video_id       text not null,
  day            date not null,
  workspace_id   uuid not null references workspace (id) on delete cascade,
  view_count     bigint not null,
  like_count     bigint not null,
  comment_count  bigint not null,
  share_count    bigint not null,
  primary key (account_id, video_id, day),
  foreign key (account_id, video_id) references video (account_id, id) on delete cascade
);
