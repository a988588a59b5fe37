-- How runs of mails ended, so that a manager learns what the mail server did not take.
create table mail_run (
    number  bigint generated always as identity primary key,
    round   text collate "C" not null references round,
    kind    text not null,
    at      timestamptz not null,
    taken   integer not null,
    refused integer not null,
    failed  integer not null
);

create index mail_run_of_round on mail_run (round, number);
