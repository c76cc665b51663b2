-- Where people are, links that set a password once, and accounts of which only the id is left.

-- IANA time zone; UTC until its owner says otherwise
alter table account add column time_zone varchar(64) default 'UTC' not null;

-- null: no password yet
alter table account alter column password_hash drop not null;

-- null once the account is deleted; the row stays, because logs and tables name its id
alter table account alter column email drop not null;
alter table account alter column display_name drop not null;
alter table account add column deleted boolean default false not null;
alter table member alter column display_name drop not null;

-- at most one for each account: a newer one replaces it
create table reset_link (
    account_id uuid        not null primary key references account,
    token_hash varchar(64) not null unique,
    created_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null
);
