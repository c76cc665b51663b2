-- The texts that are read. The texts themselves lie in blob; a revision names them and never changes.

create table document (
    id               uuid         not null primary key,
    investigation_id uuid         not null references investigation,
    version          bigint       not null,
    title            varchar(600) not null,
    -- the newest revision; no foreign key, because each of the two would need the other first
    revision_id      uuid         not null,
    added_at         timestamp(3) with time zone not null
);
create index document_of_investigation on document (investigation_id);

create table revision (
    id              uuid        not null primary key,
    document_id     uuid        not null references document,
    revision_number int         not null,
    sha256          varchar(64) not null references blob,
    -- in code points
    length          int         not null,
    blocks_sha256   varchar(64) not null references blob,
    format          varchar(10) not null,
    language        varchar(35),
    origin          varchar(4000),
    publisher       varchar(600),
    author          varchar(600),
    published       varchar(10),
    retrieved       timestamp(3) with time zone,
    importer        uuid        not null references account,
    unique (document_id, revision_number)
);
