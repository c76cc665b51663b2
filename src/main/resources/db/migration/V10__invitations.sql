-- Invitations for several people, for a chosen time, revocable, or addressed to somebody's e-mail address.

alter table invitation add column uses int default 1 not null;
alter table invitation add column used int default 0 not null;
update invitation set used = 1 where accepted_by is not null;
alter table invitation drop column accepted_by;

alter table invitation add column revoked boolean default false not null;
alter table invitation add column version bigint default 1 not null;
alter table invitation add column note varchar(400);
-- every link made so far was good for seven days
alter table invitation add column made_at timestamp(3) with time zone;
update invitation set made_at = expires_at - interval '7' day;
alter table invitation alter column made_at set not null;

-- whoever has an account with this address may accept it; such an invitation has no link
alter table invitation add column email varchar(254);
alter table invitation alter column token_hash drop not null;
create index invitation_of_email on invitation (email);
create index invitation_of_investigation on invitation (investigation_id);

-- declined by whom it was addressed to; nobody is told, so that nobody learns whether there is such an account
create table invitation_declined (
    invitation_id uuid not null primary key references invitation
);

-- since when a former member is out: older invitations do not bring them back
alter table member add column removed_at timestamp(3) with time zone;
update member set removed_at = current_timestamp where removed;
