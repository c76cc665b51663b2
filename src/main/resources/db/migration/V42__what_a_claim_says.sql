-- What a claim of interference consists of, how claims are linked, and what was merged and split.

-- while it is closed as a duplicate by a merge, and only then
alter table claim add column merged_into_id uuid references claim;
alter table claim add column split_from_id uuid references claim;

create table claim_element (
    id               uuid          not null primary key,
    investigation_id uuid          not null references investigation,
    claim_id         uuid          not null references claim,
    version          bigint        not null,
    kind             varchar(20)   not null,
    words            varchar(2000) not null,
    author           uuid          not null references account,
    added_at         timestamp(3) with time zone not null,
    edited_at        timestamp(3) with time zone,
    -- none until an editor has found something
    finding          varchar(30),
    finding_note     varchar(4000),
    found_by         uuid references account,
    found_at         timestamp(3) with time zone,
    unique (claim_id, kind)
);
create index element_of_investigation on claim_element (investigation_id);

create table claim_link (
    id               uuid        not null primary key,
    investigation_id uuid        not null references investigation,
    from_claim_id    uuid        not null references claim,
    to_claim_id      uuid        not null references claim,
    version          bigint      not null,
    kind             varchar(20) not null,
    state            varchar(20) not null,
    suggested_by     uuid        not null references account,
    suggested_at     timestamp(3) with time zone not null,
    settled_by       uuid references account,
    settled_at       timestamp(3) with time zone
);
create index link_of_investigation on claim_link (investigation_id);
