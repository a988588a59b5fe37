-- What people said about wordings: that one means a concept, or that it does not. A later word counts; none is taken back.
create table word_verdict (
    id       bigint generated always as identity primary key,
    concept  text not null,
    kind     text not null,
    language text not null,
    wording  text not null,
    means    boolean not null,
    said_by  text not null,
    said_at  timestamptz not null,
    reason   text
);

create trigger word_verdict_stays before update or delete or truncate on word_verdict
    for each statement execute function refuse_change();
