-- What sources said, kept as it was. The bytes lie in blob under their SHA-256.

create table source_snapshot (
    id               uuid         not null primary key,
    investigation_id uuid         not null references investigation,
    source_id        uuid         not null references source,
    means            varchar(10)  not null,
    sha256           varchar(64)  not null references blob,
    byte_length      bigint       not null,
    media_type       varchar(200) not null,
    file_name        varchar(600),
    -- these four for what was fetched
    requested_url    varchar(4000),
    final_url        varchar(10000),
    http_status      int,
    -- one line each
    headers          varchar(40000) not null,
    tool             varchar(100) not null,
    collector        uuid         not null references account,
    captured_at      timestamp(3) with time zone not null
);
create index source_snapshot_of_investigation on source_snapshot (investigation_id);
create index source_snapshot_of_source on source_snapshot (source_id);
