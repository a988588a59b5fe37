-- When the draft was last saved: the form tells its writer.
alter table draft add column saved_at timestamptz not null default now();
