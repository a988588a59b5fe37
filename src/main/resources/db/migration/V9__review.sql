-- How far staff have got with looking at an answer, and whether it counts: one that they reject does not.
alter table workplace add column review text not null default 'received';
update workplace w set review = r.state from review r
where r.round = w.round and r.workplace = w.id and r.revision = w.revision;
drop table review;

alter table workplace add column counts boolean not null generated always as
    (state in ('submitted', 'in_revision', 'no_needs', 'completed_by_phone') and review <> 'rejected') stored;
create index workplace_review on workplace (round, review) where revision > 0;
