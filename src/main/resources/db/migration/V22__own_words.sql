-- Wordings of respondents that are no role and no competence, or that are looked at again. The newest about a wording counts.
create table word_aside (
    id       bigint generated always as identity primary key,
    language text not null,
    wording  text not null,
    aside    boolean not null,
    said_by  text not null,
    said_at  timestamptz not null,
    reason   text not null
);

create trigger word_aside_stays before update or delete or truncate on word_aside
    for each statement execute function refuse_change();

-- Needs told in own words, as the role that people had said the words mean when the answers were frozen; in half heads.
create table frozen_line (
    round              text collate "C" not null,
    frozen             text collate "C" not null,
    workplace          text collate "C" not null,
    revision           integer not null,
    year               smallint not null,
    role               text collate "C" not null,
    item               text collate "C" not null,
    certainty          text,
    new_likely         integer,
    replacement_likely integer,
    upskill_likely     integer,
    primary key (round, frozen, workplace, revision, year, role, item)
);

create trigger frozen_line_only_grows before update or delete or truncate on frozen_line
    for each statement execute function refuse_change();

-- How many needs the own words of frozen answers were read into: they are no longer among own_words.
alter table frozen_answers add column own_read integer not null default 0;
