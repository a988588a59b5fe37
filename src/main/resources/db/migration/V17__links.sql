-- What people decided about programmes and what they teach. The newest about a programme and a concept counts.
create table link_decision (
    id          bigint generated always as identity primary key,
    programme   text not null,
    concept     text not null,
    confirmed   boolean not null,
    proficiency int check (proficiency between 1 and 4),
    share       double precision check (share > 0 and share <= 1),
    reason      text not null,
    said_by     text not null,
    said_at     timestamptz not null,
    run         bigint not null references import_run deferrable initially deferred
);

create index link_decision_by_programme on link_decision (programme, concept, id desc);

create trigger link_decision_stays before update or delete or truncate on link_decision
    for each statement execute function refuse_change();
