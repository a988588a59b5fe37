-- The survey manager's desk: how a round ends, who was invited how, what staff found in the answers.

-- Settled: the cases of a round whose time has passed have been closed.
alter table round
    add column final_at timestamptz,
    add column settled  boolean not null default false;

-- A double that another workplace answers for points at it. The reason is why staff took it out of scope or noted a refusal.
alter table workplace
    add column merged_into text collate "C",
    add column reason      text;

-- The address that mail came back from; another one may be tried.
alter table contact add column bounced text;
create index contact_email on contact (lower(email));

-- A person may answer for several workplaces, and a section of the form may be handed on: an invitation names its workplaces,
-- and several codes may open it, so that a reminder can bring a fresh one while the letter on somebody's desk goes on working.
create table invitation_workplace (
    round      text collate "C" not null,
    invitation text not null,
    workplace  text collate "C" not null,
    own        boolean not null, -- the whole form, and still alive
    primary key (round, invitation, workplace),
    foreign key (round, invitation) references invitation,
    foreign key (round, workplace) references workplace
);

create table invitation_code (
    fingerprint text primary key,
    round       text collate "C" not null,
    invitation  text not null,
    made_at     timestamptz not null,
    foreign key (round, invitation) references invitation
);

insert into invitation_workplace (round, invitation, workplace, own)
select round, id, workplace, revoked_at is null from invitation;
insert into invitation_code (fingerprint, round, invitation, made_at)
select fingerprint, round, id, created_at from invitation;

drop index invitation_live;
alter table invitation
    drop column workplace,
    drop column fingerprint,
    add column state       text not null default 'created',
    add column section     text, -- null for the whole form
    add column sent_at     timestamptz,
    add column bounced_at  timestamptz,
    add column opened_at   timestamptz,
    add column reminded_at timestamptz,
    add column reminders   integer not null default 0;
update invitation set state = 'revoked' where revoked_at is not null;

-- At most one code of a workplace lives, also when two managers send invitations at once.
create unique index invitation_own on invitation_workplace (round, workplace) where own;

-- Where the review of a revision stands; a revision without a row has been received and nothing more.
create table review (
    round     text collate "C" not null,
    workplace text collate "C" not null,
    revision  integer not null,
    state     text not null,
    primary key (round, workplace),
    foreign key (round, workplace) references workplace
);

-- What staff remark on an answer, bound to the item that it is about.
create table review_comment (
    round     text collate "C" not null,
    id        uuid not null default gen_random_uuid(),
    workplace text collate "C" not null,
    revision  integer not null,
    pointer   text not null,
    remark    text not null,
    actor     text not null,
    at        timestamptz not null,
    primary key (round, id),
    foreign key (round, workplace) references workplace
);
create index review_comment_of on review_comment (round, workplace, at);

-- Why staff put an answer right.
create table correction (
    round     text collate "C" not null,
    workplace text collate "C" not null,
    revision  integer not null,
    reason    text not null,
    primary key (round, workplace, revision),
    foreign key (round, workplace, revision) references revision
);

-- Which part of the workplaces of a size, region or step should answer, in per cent; what is not here is as usual.
create table response_target (
    round     text collate "C" not null references round,
    grouping  text not null,
    part      text collate "C" not null, -- empty for every part of the grouping
    per_cent  smallint not null,
    primary key (round, grouping, part)
);

-- A workplace that somebody misses in the frame. It waits until staff accept or decline it.
create table asked_workplace (
    round        text collate "C" not null references round,
    id           uuid not null,
    name         text not null,
    municipality text collate "C" not null,
    org_id       text,
    headcount    integer,
    asked_by     text not null,
    asked_at     timestamptz not null,
    state        text not null default 'waiting',
    workplace    text collate "C",
    primary key (round, id)
);
