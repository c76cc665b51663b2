-- Who people are (identity), and what they are in an investigation.

create table account (
    id            uuid         not null primary key,
    email         varchar(254) not null unique,
    display_name  varchar(100) not null,
    password_hash varchar(200) not null,
    language      varchar(2)   not null,
    admin         boolean      not null,
    disabled      boolean      not null,
    created_at    timestamp(3) with time zone not null
);

-- signed-in devices; the token itself is only in the browser
create table account_session (
    token_hash varchar(64) not null primary key,
    account_id uuid     not null references account,
    created_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    seen_at    timestamp(3) with time zone not null
);
create index account_session_of_account on account_session (account_id);

-- the one-time link that creates the first account
create table set_up_link (
    token_hash varchar(64) not null primary key,
    expires_at timestamp(3) with time zone not null
);

create table investigation (
    id          uuid          not null primary key,
    title       varchar(600)  not null,
    description varchar(4000),
    version     bigint        not null,
    created_at  timestamp(3) with time zone not null
);

create table member (
    investigation_id uuid         not null references investigation,
    account_id       uuid         not null references account,
    display_name     varchar(200) not null,
    member_role      varchar(20)  not null,
    joined_at        timestamp(3) with time zone not null,
    removed          boolean      not null,
    version          bigint       not null,
    primary key (investigation_id, account_id)
);
create index member_of_account on member (account_id);

-- how far a member has looked; personal, and so not in the log
create table last_look (
    investigation_id uuid   not null,
    account_id       uuid   not null,
    seen_position    bigint not null,
    primary key (investigation_id, account_id)
);

create table invitation (
    id               uuid        not null primary key,
    investigation_id uuid        not null references investigation,
    token_hash       varchar(64) not null unique,
    member_role      varchar(20) not null,
    invited_by       uuid        not null references account,
    expires_at       timestamp(3) with time zone not null,
    accepted_by      uuid references account
);
