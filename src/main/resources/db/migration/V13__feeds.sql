-- What feeds tell beyond decisions: who provides, what it is about, how it is studied and how people come in.
alter table programme_version
    add column org_number     text,
    add column provider_place text,
    add column description    text not null default '{}',
    add column fields         text not null default '',
    add column tags           text not null default '[]',
    add column award          text,
    add column url            text,
    add column curriculum     text;

create index programme_provider_of_now on programme_version (source, provider_id) where until_run is null;
create index programme_curriculum_of_now on programme_version (curriculum) where until_run is null;

alter table programme_offering
    add column source_id       text not null default '',
    add column start_date      date,
    add column start_precision text not null default 'UNKNOWN',
    add column distance        text not null default 'UNKNOWN',
    add column pace            int,
    add column fee             text,
    add column url             text,
    add column opens           date,
    add column closes          date,
    add column rolling         boolean not null default false,
    add column applicants      int,
    add column filled          int,
    add column cancelled       boolean not null default false;

create index programme_offering_by_name on programme_offering (source_id) where source_id <> '';

-- What a national qualification requires of whoever takes it.
create table curriculum_version (
    number      bigint generated always as identity primary key,
    id          text not null,
    source      text not null,
    from_run    bigint not null references import_run deferrable initially deferred,
    until_run   bigint references import_run deferrable initially deferred,
    fingerprint text not null,
    body        text not null,
    check (until_run > from_run)
);

create unique index curriculum_of_now on curriculum_version (id) where until_run is null;

create trigger curriculum_version_ends before update on curriculum_version
    for each row execute function refuse_all_but_ending();
create trigger curriculum_version_stays before delete or truncate on curriculum_version
    for each statement execute function refuse_change();

-- What an import has read and not yet stored. It need not survive a crash: the file is sent again.
create unlogged table import_stage (
    stage     uuid not null,
    begun_at  timestamptz not null default now(),
    seq       bigint generated always as identity,
    kind      text not null,
    programme text not null,
    key       text not null,
    part      text not null,
    body      text not null
);

create index import_stage_by_programme on import_stage (stage, programme);
