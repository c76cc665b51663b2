-- Works outside that speak to claims.

create table source (
    id               uuid         not null primary key,
    investigation_id uuid         not null references investigation,
    version          bigint       not null,
    url              varchar(4000),
    citation         varchar(2000),
    title            varchar(600) not null,
    publisher        varchar(600),
    author           varchar(600),
    -- a year, a month or a day
    source_date      varchar(10),
    added_by         uuid         not null references account,
    added_at         timestamp(3) with time zone not null
);
create index source_of_investigation on source (investigation_id);
