-- How many needs of an answer are told in its own words alone: they have no role, so no line counts them.
alter table revision add column own_words integer not null default 0;
alter table revision disable trigger revision_only_grows;
update revision set own_words =
    (select count(*) from jsonb_each(content #> '{lists,need}') need where not jsonb_exists(need.value, 'role'))
where jsonb_typeof(content #> '{lists,need}') = 'object';
alter table revision enable trigger revision_only_grows;

-- What a snapshot saw and does not count.
alter table frozen_answers
    add column unknowns  integer not null default 0,
    add column own_words integer not null default 0;
alter table frozen_answers disable trigger frozen_answers_only_grows;
update frozen_answers a set (unknowns, own_words) =
    (select coalesce(sum(r.unknowns), 0), coalesce(sum(r.own_words), 0)
     from frozen_workplace f join revision r
         on r.round = f.round and r.workplace = f.workplace and r.revision = f.revision
     where f.round = a.round and f.frozen = a.id);
alter table frozen_answers enable trigger frozen_answers_only_grows;
