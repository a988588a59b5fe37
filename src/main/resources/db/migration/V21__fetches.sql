-- When the files of a source were last fetched from where the operator says they are, and when they are due again.
create table catalogue_fetch (
    source     text primary key,
    attempt    bigint not null default 0,
    tried_at   timestamptz,
    next_at    timestamptz not null,
    failures   int not null default 0,
    outcome    text not null,
    fault      text not null default '',
    run        bigint references import_run,
    validators text not null default '{}'
);
