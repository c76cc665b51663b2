-- What programs come with. The token itself is shown once and is only with whoever holds it.
create table api_token (
    id               uuid         not null primary key,
    account_id       uuid         not null references account,
    token_hash       varchar(64)  not null unique,
    token_name       varchar(200) not null,
    token_scope      varchar(20)  not null,
    -- null: all investigations of the account. No reference, so that nobody learns whether an investigation exists
    investigation_id uuid,
    created_at       timestamp(3) with time zone not null,
    expires_at       timestamp(3) with time zone not null,
    used_at          timestamp(3) with time zone,
    -- a token that has ended stays, for the history to name it
    ended_at         timestamp(3) with time zone
);
create index api_token_of_account on api_token (account_id);
