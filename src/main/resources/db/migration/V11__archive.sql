-- An archived investigation is read and not changed, until an owner opens it again.
alter table investigation add column archived_at timestamp(3) with time zone;
alter table investigation add column archived_by uuid references account;
alter table investigation add column archive_reason varchar(4000);
