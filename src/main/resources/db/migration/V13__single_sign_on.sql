-- Accounts of people for whom a provider of single sign-on vouches (OpenID Connect).

-- such an account needs no password
alter table account alter column password_hash drop not null;

-- which identity, by issuer and subject, belongs to which account
create table account_link (
    id              uuid         not null primary key,
    account_id      uuid         not null references account,
    issuer          varchar(500) not null,
    subject         varchar(255) not null,
    known_as        varchar(254) not null,
    admin_by_groups boolean      not null,
    linked_at       timestamp(3) with time zone not null,
    used_at         timestamp(3) with time zone not null,
    constraint account_link_identity unique (issuer, subject)
);
create index account_link_of_account on account_link (account_id);

-- sign-ons that have begun and not come back; the browser keeps what proves that it is the same one
create table sign_on_attempt (
    state_hash   varchar(64)   not null primary key,
    browser_hash varchar(64)   not null,
    purpose      varchar(20)   not null,
    back_to      varchar(2000) not null,
    account_id   uuid,
    link_hash    varchar(64),
    expires_at   timestamp(3) with time zone not null
);
