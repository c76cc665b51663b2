-- What members say about a claim.

create table argument (
    id               uuid           not null primary key,
    investigation_id uuid           not null references investigation,
    claim_id         uuid           not null references claim,
    version          bigint         not null,
    stance           varchar(10)    not null,
    body             varchar(40000) not null,
    author           uuid           not null references account,
    made_at          timestamp(3) with time zone not null,
    edited_at        timestamp(3) with time zone,
    withdrawn        boolean        not null
);
create index argument_of_investigation on argument (investigation_id);
