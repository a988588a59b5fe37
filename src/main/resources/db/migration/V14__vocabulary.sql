-- The words of others, in versions as they were imported. URIs are long and named often, so each is written once.
create table vocabulary_uri (
    number int generated always as identity primary key,
    uri    text not null unique
);

create table vocabulary_version (
    number      bigint primary key,
    scheme      text not null,
    stored_at   timestamptz not null default now(),
    concepts    int not null,
    labels      int not null,
    relations   int not null,
    languages   text[] not null,
    fingerprint text not null
);

create index vocabulary_version_by_scheme on vocabulary_version (scheme, number);

create view vocabulary_current as
    select distinct on (scheme) * from vocabulary_version order by scheme, number desc;

create table vocabulary_concept (
    version     bigint not null references vocabulary_version,
    uri         int not null references vocabulary_uri,
    kind        text not null,
    type        text not null,
    code        text not null,
    status      text not null,
    fingerprint uuid not null,
    primary key (version, uri)
);

-- The concept may belong to another vocabulary, so it is known by its URI alone.
create table vocabulary_label (
    version  bigint not null references vocabulary_version,
    concept  int not null references vocabulary_uri,
    language text not null,
    kind     text not null,
    nearness text not null,
    text     text not null
);

create index vocabulary_label_by_concept on vocabulary_label (version, concept);

create table vocabulary_relation (
    version  bigint not null references vocabulary_version,
    source   int not null references vocabulary_uri,
    kind     text not null,
    nearness text not null,
    target   int not null references vocabulary_uri
);

create index vocabulary_relation_by_source on vocabulary_relation (version, source);

create trigger vocabulary_uri_only_grows before update or delete or truncate on vocabulary_uri
    for each statement execute function refuse_change();
create trigger vocabulary_version_only_grows before update or delete or truncate on vocabulary_version
    for each statement execute function refuse_change();
create trigger vocabulary_concept_only_grows before update or delete or truncate on vocabulary_concept
    for each statement execute function refuse_change();
create trigger vocabulary_label_only_grows before update or delete or truncate on vocabulary_label
    for each statement execute function refuse_change();
create trigger vocabulary_relation_only_grows before update or delete or truncate on vocabulary_relation
    for each statement execute function refuse_change();

-- What an import has read and not yet stored. It need not survive a crash: the files are sent again.
create unlogged table vocabulary_stage (
    stage    uuid not null,
    begun_at timestamptz not null default now(),
    told     text not null,
    uri      text not null,
    kind     text not null,
    nearness text not null default '',
    language text not null default '',
    type     text not null default '',
    code     text not null default '',
    status   text not null default '',
    text     text not null default ''
);

create index vocabulary_stage_by_stage on vocabulary_stage (stage, told);
