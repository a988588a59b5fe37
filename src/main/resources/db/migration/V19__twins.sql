-- What people decided about two programmes of different sources: the same, different, or open again. The newest about a pair
-- counts. Byte order, so that which of the two stands first is the same here and outside.
create table twin_decision (
    id       bigint generated always as identity primary key,
    one      text collate "C" not null,
    other    text collate "C" not null,
    verdict  text not null check (verdict in ('SAME', 'DIFFERENT', 'OPEN')),
    counts   text collate "C" check (counts in (one, other)),
    reason   text not null,
    said_by  text not null,
    said_at  timestamptz not null,
    run      bigint not null references import_run deferrable initially deferred,
    check (one < other)
);

create index twin_decision_by_pair on twin_decision (one, other, id desc);
create index twin_decision_by_other on twin_decision (other);

create trigger twin_decision_stays before update or delete or truncate on twin_decision
    for each statement execute function refuse_change();

-- How a programme stood after an earlier run.
create index programme_version_by_id on programme_version (id, from_run);
