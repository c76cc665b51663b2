-- What is alleged, where it stands, and the evidence for and against.

create table claim (
    id               uuid          not null primary key,
    investigation_id uuid          not null references investigation,
    version          bigint        not null,
    statement        varchar(1000) not null,
    claimant         varchar(600),
    claim_date       varchar(10),
    materiality      varchar(10)   not null,
    -- one tag a line
    tags             varchar(2500) not null,
    state            varchar(20)   not null,
    round            int           not null,
    author           uuid          not null references account,
    raised_at        timestamp(3) with time zone not null,
    edited_at        timestamp(3) with time zone,
    -- all three while it is closed, and only then
    closing_code     varchar(20),
    closing_reason   varchar(4000),
    state_before     varchar(20)
);
create index claim_of_investigation on claim (investigation_id);

create table occurrence (
    claim_id      uuid not null references claim,
    annotation_id uuid not null references annotation,
    added_by      uuid not null references account,
    primary key (claim_id, annotation_id)
);

create table evidence (
    id               uuid           not null primary key,
    investigation_id uuid           not null references investigation,
    claim_id         uuid           not null references claim,
    source_id        uuid           not null references source,
    version          bigint         not null,
    stance           varchar(10)    not null,
    excerpt          varchar(10000) not null,
    locator          varchar(400),
    author           uuid           not null references account,
    attached_at      timestamp(3) with time zone not null,
    edited_at        timestamp(3) with time zone,
    withdrawn        boolean        not null
);
create index evidence_of_investigation on evidence (investigation_id);
create index evidence_of_claim on evidence (claim_id);
