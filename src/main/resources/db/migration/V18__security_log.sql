-- What whoever guards an installation wants to know of. No foreign keys: what happened stays told when an account has gone.
create table security_event (
    id               uuid        not null primary key,
    happened_at      timestamp(3) with time zone not null,
    kind             varchar(40) not null,
    account_id       uuid,
    done_by          uuid,
    investigation_id uuid,
    address          varchar(45),
    agent            varchar(200),
    detail           varchar(1000) not null
);
create index security_event_by_time on security_event (happened_at);
create index security_event_of_account on security_event (account_id);
create index security_event_of_kind on security_event (kind);
