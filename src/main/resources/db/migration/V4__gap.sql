create table analysis (
    id                 text primary key,
    round              text not null,
    mode               text not null,
    snapshot           text not null,
    import_run         bigint not null,
    statuses           text not null,
    assumptions_id     text not null,
    assumptions_version int not null,
    assumptions        text not null,
    taxonomy_version   text not null,
    code_version       text not null,
    snapshot_hash      text not null,
    created_at         timestamptz not null
);

create index analysis_by_age on analysis (created_at desc, id);

create table release (
    id           text primary key,
    round        text not null,
    analysis     text not null references analysis,
    published_at timestamptz not null,
    hash         text not null,
    illustrative boolean not null,
    snapshot     text not null,
    grouping_by  text not null,
    years        text not null
);

create index release_by_age on release (published_at desc, id);

create table release_cell (
    release                text not null references release,
    cell                   text not null,
    withheld               text,
    hires_stated           double precision,
    hires_weighted         double precision,
    training_need_stated   double precision,
    training_need_weighted double precision,
    supply                 double precision,
    balance_stated         double precision,
    balance_weighted       double precision,
    matched                double precision,
    gap                    double precision,
    coverage               double precision,
    coverage_uncapped      double precision,
    contributors_from      int,
    programmes             int,
    primary key (release, cell)
);

create trigger analysis_only_grows before update or delete or truncate on analysis
    for each statement execute function refuse_change();
create trigger release_only_grows before update or delete or truncate on release
    for each statement execute function refuse_change();
create trigger release_cell_only_grows before update or delete or truncate on release_cell
    for each statement execute function refuse_change();
