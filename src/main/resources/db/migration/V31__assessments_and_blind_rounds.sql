-- What members think of claims, and rounds in which they say so before they know what others think.

alter table claim add column in_blind_round boolean default false not null;

create table blind_round (
    id               uuid          not null primary key,
    investigation_id uuid          not null references investigation,
    claim_id         uuid          not null references claim,
    claim_round      int           not null,
    version          bigint        not null,
    -- accounts, one a line
    assessors        varchar(2000) not null,
    deadline         timestamp(3) with time zone not null,
    opened_by        uuid          not null references account,
    opened_at        timestamp(3) with time zone not null,
    -- both once it has ended
    ended_at         timestamp(3) with time zone,
    ending           varchar(20),
    ending_reason    varchar(4000)
);
create index blind_round_of_investigation on blind_round (investigation_id);
create index blind_round_of_claim on blind_round (claim_id, claim_round);
create index blind_round_running on blind_round (ended_at);

create table recusal (
    blind_round_id uuid          not null references blind_round,
    account_id     uuid          not null references account,
    reason         varchar(4000) not null,
    primary key (blind_round_id, account_id)
);

-- what nobody but its author may know to be there; moved to the next table when the round ends
create table sealed_assessment (
    id             uuid           not null primary key,
    blind_round_id uuid           not null references blind_round,
    side_position  bigint         not null,
    author         uuid           not null references account,
    assessed       varchar(25)    not null,
    confidence     varchar(10)    not null,
    rationale      varchar(40000) not null,
    -- pieces of evidence, one a line
    evidence       varchar(4000)  not null,
    claim_version  bigint         not null,
    made_at        timestamp(3) with time zone not null,
    unique (blind_round_id, side_position)
);

create table assessment (
    id               uuid           not null primary key,
    investigation_id uuid           not null references investigation,
    claim_id         uuid           not null references claim,
    claim_round      int            not null,
    author           uuid           not null references account,
    blind_round_id   uuid references blind_round,
    assessed         varchar(25)    not null,
    confidence       varchar(10)    not null,
    rationale        varchar(40000) not null,
    evidence         varchar(4000)  not null,
    claim_version    bigint         not null,
    made_at          timestamp(3) with time zone not null
);
create index assessment_of_investigation on assessment (investigation_id);
create index assessment_of_claim on assessment (claim_id, claim_round);
