-- Rules that an owner has changed; an investigation without a row goes by the ones it began with.

create table rule_book (
    investigation_id        uuid        not null primary key references investigation,
    version                 bigint      not null,
    quorum                  int         not null,
    four_eyes               boolean     not null,
    second_signature        varchar(20) not null,
    dissent_hours           int         not null,
    blind_by_default        boolean     not null,
    single_origin_rule      boolean     not null,
    mask_authors            boolean     not null,
    majority_after_own_view boolean     not null,
    fetch_snapshots         boolean     not null
);
