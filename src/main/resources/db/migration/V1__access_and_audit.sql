create table session (
    fingerprint  text primary key,
    caller       text not null,
    roles        text not null,
    seen_at      timestamptz not null,
    expires_at   timestamptz not null,
    idle_seconds bigint not null
);

create table api_key (
    id          text primary key,
    name        text not null,
    hint        text not null,
    fingerprint text not null unique,
    roles       text not null,
    created_at  timestamptz not null
);

create table audit_entry (
    chain         text not null,
    number        bigint not null,
    at            timestamptz not null,
    actor         text not null,
    action        text not null,
    subject       text not null,
    detail        text not null,
    previous_hash text not null,
    hash          text not null,
    primary key (chain, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Table % only grows: rows are never changed or removed.', tg_table_name;
end $$;

create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
