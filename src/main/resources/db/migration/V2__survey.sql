-- Texts that are keys sort by their bytes, alike on every machine; every table below a round leads its keys with the round.

create table round (
    id             text collate "C" primary key,
    survey         text not null,
    version        text not null,
    name           text not null,
    reference_date date not null,
    horizon_years  integer not null,
    opens_at       timestamptz not null,
    closes_at      timestamptz not null,
    closed_at      timestamptz
);

-- The frame, and where each workplace stands. Its contact is found only by a random reference.
create table workplace (
    round            text collate "C" not null references round,
    id               text collate "C" not null,
    name             text not null,
    municipality     text collate "C" not null,
    region           text collate "C" not null,
    stage            text collate "C" not null,
    size_class       text collate "C" not null,
    headcount        integer not null,
    enterprise_group text collate "C" not null,
    bucket           smallint not null,
    org_id           text,
    plan_probability smallint,
    illustrative     boolean not null,
    attributes       jsonb not null,
    contact          uuid not null default gen_random_uuid(),
    state            text not null default 'not_started',
    revision         integer not null default 0,
    changes          bigint not null default 0,
    primary key (round, id)
);

create table contact (
    round     text collate "C" not null,
    reference uuid not null,
    email     text not null,
    primary key (round, reference)
);

create table invitation (
    round       text collate "C" not null,
    id          text not null,
    workplace   text collate "C" not null,
    fingerprint text not null unique,
    hint        text not null,
    created_at  timestamptz not null,
    revoked_at  timestamptz,
    primary key (round, id),
    unique (id),
    foreign key (round, workplace) references workplace
);

-- At most one code of a workplace lives, also when two managers send invitations at once.
create unique index invitation_live on invitation (round, workplace) where revoked_at is null;

-- What is being written. It changes; what was sent in does not.
create table draft (
    round     text collate "C" not null,
    workplace text collate "C" not null,
    content   jsonb not null,
    primary key (round, workplace),
    foreign key (round, workplace) references workplace
);

-- An answer that was sent in. Content is null where it came as lines of a file.
create table revision (
    round              text collate "C" not null,
    workplace          text collate "C" not null,
    revision           integer not null,
    received_at        timestamptz not null,
    actor              text not null,
    state              text not null,
    questionnaire_hash text,
    content            jsonb,
    content_hash       text not null,
    dropped            jsonb not null default '[]',
    line_count         integer not null,
    unknowns           integer not null default 0,
    request_key        text,
    draft              bigint,
    primary key (round, workplace, revision),
    foreign key (round, workplace) references workplace
);

-- The same request stores once, whatever the network does.
create unique index revision_request on revision (round, workplace, request_key) where request_key is not null;

-- A need of one year, in half heads. No foreign key: lines are written only with their revision, a million at a time.
create table need_line (
    round              text collate "C" not null,
    workplace          text collate "C" not null,
    revision           integer not null,
    year               smallint not null,
    role               text collate "C" not null,
    item               text collate "C" not null,
    level_from         smallint,
    level_to           smallint,
    certainty          text,
    probability        smallint,
    new_low            integer,
    new_likely         integer,
    new_high           integer,
    replacement_low    integer,
    replacement_likely integer,
    replacement_high   integer,
    upskill_low        integer,
    upskill_likely     integer,
    upskill_high       integer,
    reduction_low      integer,
    reduction_likely   integer,
    reduction_high     integer,
    primary key (round, workplace, revision, year, role, item)
);

create table realised (
    round     text collate "C" not null,
    workplace text collate "C" not null,
    role      text collate "C" not null, -- empty for all roles together
    stated    integer not null,
    realised  integer not null,
    primary key (round, workplace, role),
    foreign key (round, workplace) references workplace
);

-- A round as it stood at one moment.
create table frozen_answers (
    id         text collate "C" primary key,
    round      text collate "C" not null references round,
    frozen_at  timestamptz not null,
    first_year integer not null,
    last_year  integer not null,
    workplaces integer not null,
    answered   integer not null,
    line_count bigint not null,
    illustrative boolean not null,
    hash       text not null
);

-- Every workplace asked, with the revision that counted; null where it had not answered. The key is the order of reading.
create table frozen_workplace (
    round            text collate "C" not null,
    frozen           text collate "C" not null,
    bucket           smallint not null,
    enterprise_group text collate "C" not null,
    workplace        text collate "C" not null,
    municipality     text collate "C" not null,
    stage            text collate "C" not null,
    size_class       text collate "C" not null,
    headcount        integer not null,
    plan_probability smallint,
    revision         integer,
    primary key (round, frozen, bucket, enterprise_group, workplace)
);

create trigger revision_only_grows before update or delete or truncate on revision
    for each statement execute function refuse_change();
create trigger need_line_only_grows before update or delete or truncate on need_line
    for each statement execute function refuse_change();
create trigger frozen_answers_only_grows before update or delete or truncate on frozen_answers
    for each statement execute function refuse_change();
create trigger frozen_workplace_only_grows before update or delete or truncate on frozen_workplace
    for each statement execute function refuse_change();
