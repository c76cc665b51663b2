-- The way of claims through review, and what editors decide.

create table review_case (
    claim_id         uuid    not null primary key references claim,
    investigation_id uuid    not null references investigation,
    version          bigint  not null,
    -- how it came to the editors last
    sent_round       int,
    sent_by          uuid references account,
    sent_at          timestamp(3) with time zone,
    reduced          boolean,
    searched_in_vain varchar(4000),
    override_reason  varchar(4000),
    -- why it went back, until it comes again
    returned_by      uuid references account,
    returned_at      timestamp(3) with time zone,
    return_comment   varchar(4000),
    -- one task a line
    tasks            varchar(7000) not null
);
create index review_case_of_investigation on review_case (investigation_id);

create table review_recusal (
    claim_id    uuid          not null references review_case,
    account_id  uuid          not null references account,
    declared_at timestamp(3) with time zone not null,
    reason      varchar(4000) not null,
    primary key (claim_id, account_id)
);

create table reopening_request (
    claim_id   uuid          not null references review_case,
    account_id uuid          not null references account,
    asked_at   timestamp(3) with time zone not null,
    reason     varchar(4000) not null,
    primary key (claim_id, account_id)
);

create table verdict (
    id               uuid           not null primary key,
    investigation_id uuid           not null references investigation,
    claim_id         uuid           not null references claim,
    version          bigint         not null,
    round            int            not null,
    standing         varchar(20)    not null,
    verdict_value    varchar(30)    not null,
    confidence       varchar(10)    not null,
    likelihood       varchar(30),
    claimed          varchar(10000) not null,
    found            varchar(10000) not null,
    not_established  varchar(10000) not null,
    would_change     varchar(10000) not null,
    review_by        date,
    basis_hash       varchar(64)    not null,
    single_reviewer  boolean        not null,
    decided_by       uuid           not null references account,
    decided_at       timestamp(3) with time zone not null,
    signed_by        uuid references account,
    signed_at        timestamp(3) with time zone,
    refused_by       uuid references account,
    refusal          varchar(4000),
    stale_since      timestamp(3) with time zone,
    stale_type       varchar(40),
    stale_id         uuid,
    touched          int            not null
);
create index verdict_of_investigation on verdict (investigation_id);
create index verdict_of_claim on verdict (claim_id);

create table verdict_evidence (
    verdict_id  uuid not null references verdict,
    evidence_id uuid not null references evidence,
    primary key (verdict_id, evidence_id)
);

create table dissent (
    verdict_id    uuid           not null references verdict,
    dissent_id    uuid           not null,
    author        uuid           not null references account,
    filed_at      timestamp(3) with time zone not null,
    dissent_value varchar(30)    not null,
    body          varchar(40000) not null,
    primary key (verdict_id, dissent_id)
);

-- an editor's own note, which nobody else sees, and so not in the log
create table first_view (
    claim_id         uuid        not null references claim,
    round            int         not null,
    account_id       uuid        not null references account,
    investigation_id uuid        not null references investigation,
    view_value       varchar(30) not null,
    confidence       varchar(10) not null,
    note             varchar(4000),
    noted_at         timestamp(3) with time zone not null,
    primary key (claim_id, round, account_id)
);
create index first_view_of_investigation on first_view (investigation_id, account_id);
