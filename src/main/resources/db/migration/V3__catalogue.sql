create table import_run (
    id          bigint primary key,
    source      text not null,
    state       text not null,
    dry_run     boolean not null,
    actor       text not null,
    started_at  timestamptz not null,
    ended_at    timestamptz not null,
    read        int not null,
    created     int not null,
    updated     int not null,
    unchanged   int not null,
    removed     int not null,
    excluded    text not null,
    issues      text not null
);

create trigger import_run_only_grows before update or delete or truncate on import_run
    for each statement execute function refuse_change();

create sequence programme_version_number increment by 50;

create table programme_version (
    number           bigint primary key,
    id               text not null,
    source           text not null,
    part             text not null,
    from_run         bigint not null references import_run deferrable initially deferred,
    until_run        bigint references import_run deferrable initially deferred,
    fingerprint      text not null,
    source_id        text not null,
    code             text not null,
    title_en         text,
    title_sv         text,
    title_fi         text,
    words            text not null,
    provider_id      text not null,
    provider         text not null,
    owner_type       text,
    country          text,
    type             text not null,
    eqf              int,
    level_raw        text,
    level_basis      text not null,
    credits          numeric,
    credit_unit      text,
    duration_months  numeric,
    kind             text not null,
    status           text not null,
    application_year int,
    decision_year    int,
    illustrative     boolean not null,
    applicants       double precision,
    fill             double precision,
    completion       double precision,
    relevant_job     double precision,
    stays_in_region  double precision,
    chain_share      double precision,
    details          text not null,
    check (until_run > from_run)
);

create unique index programme_of_now on programme_version (id) where until_run is null;
create index programme_part_of_now on programme_version (source, part) where until_run is null;

create table programme_offering (
    version      bigint not null references programme_version,
    position     int not null,
    municipality text,
    place        text not null,
    first_intake int,
    last_intake  int,
    start_basis  text not null,
    seats        numeric,
    seats_basis  text not null,
    languages    text not null,
    mode         text,
    primary key (version, position)
);

create index programme_offering_by_place on programme_offering (municipality, version);

create table programme_target_role (
    version  bigint not null references programme_version,
    position int not null,
    role     text not null,
    share    double precision not null,
    primary key (version, position)
);

create table programme_competence (
    version     bigint not null references programme_version,
    competence  text not null,
    proficiency int not null,
    primary key (version, competence)
);

-- A version is written once and ended once; everything else about it is history.
create function refuse_all_but_ending() returns trigger language plpgsql as $$
begin
    if old.until_run is not null or to_jsonb(new) - 'until_run' <> to_jsonb(old) - 'until_run' then
        raise exception 'A programme version is ended once and otherwise never changed.';
    end if;
    return new;
end $$;

create trigger programme_version_ends before update on programme_version
    for each row execute function refuse_all_but_ending();
create trigger programme_version_stays before delete or truncate on programme_version
    for each statement execute function refuse_change();
create trigger programme_offering_only_grows before update or delete or truncate on programme_offering
    for each statement execute function refuse_change();
create trigger programme_target_role_only_grows before update or delete or truncate on programme_target_role
    for each statement execute function refuse_change();
create trigger programme_competence_only_grows before update or delete or truncate on programme_competence
    for each statement execute function refuse_change();
