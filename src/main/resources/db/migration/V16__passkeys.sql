-- The second way to sign in: public halves of key pairs, and what browsers have been asked to sign.

create table passkey (
    id              uuid          not null primary key,
    account_id      uuid          not null references account on delete cascade,
    credential_id   varchar(1400) not null unique,
    display_name    varchar(200)  not null,
    credential      varchar(4000) not null,
    sign_count      bigint        not null,
    backup_eligible boolean       not null,
    backed_up       boolean       not null,
    created_at      timestamp(3) with time zone not null,
    used_at         timestamp(3) with time zone
);
create index passkey_of_account on passkey (account_id);

create table passkey_challenge (
    browser_hash varchar(64) not null primary key,
    challenge    varchar(64) not null,
    account_id   uuid,
    expires_at   timestamp(3) with time zone not null
);
