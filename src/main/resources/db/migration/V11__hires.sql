-- The likely heads to hire that a workplace's current answer names, new and replacement in all years, in half heads: the
-- monitor reads it for thousands of workplaces at once.
alter table workplace add column hires bigint;
update workplace w set hires = n.hires from (
    select round, workplace, revision, sum(coalesce(new_likely, 0) + coalesce(replacement_likely, 0)) as hires
    from need_line group by round, workplace, revision) n
where n.round = w.round and n.workplace = w.id and n.revision = w.revision;
