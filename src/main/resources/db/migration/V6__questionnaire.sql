-- A questionnaire as it was published, and the file it was made of. The bundle is text, not jsonb, for its bytes are what the
-- hash was made of; it holds the texts too.
create table questionnaire_bundle (
    survey       text collate "C" not null,
    version      text collate "C" not null,
    hash         text not null,
    bundle       text not null,
    source       text not null,
    published_at timestamptz not null,
    actor        text not null,
    primary key (survey, version)
);

create trigger questionnaire_bundle_only_grows before update or delete or truncate on questionnaire_bundle
    for each statement execute function refuse_change();
