-- The logs: one head row each, entries as the exact bytes that are hashed, and beside them the values that can be erased.
-- Format: src/docs/spec/log.md

create table log_head (
    log_id        uuid                     not null primary key,
    origin        varchar(200)             not null,
    epoch         varchar(32)              not null,
    head_position bigint                   not null,
    -- RFC 6962: hashes of the full subtrees, largest first, 32 bytes each
    frontier      bytea                    not null,
    head_at       timestamp(3) with time zone not null
);

create table log_seal (
    id     uuid    not null primary key,
    log_id uuid    not null references log_head,
    opened boolean not null
);

create table log_entry (
    log_id         uuid        not null references log_head,
    entry_position bigint      not null,
    command_id     uuid        not null,
    actor_id       uuid        not null,
    object_type    varchar(40) not null,
    seal_id        uuid references log_seal,
    line           bytea       not null,
    leaf_hash      bytea       not null,
    primary key (log_id, entry_position)
);

create table log_disclosure (
    log_id         uuid        not null,
    entry_position bigint      not null,
    ordinal        int         not null,
    value_name     varchar(40) not null,
    -- both null once the value is erased
    salt           varchar(32),
    disclosed      varchar(1000000),
    primary key (log_id, entry_position, ordinal),
    foreign key (log_id, entry_position) references log_entry
);

create table log_command (
    actor_id        uuid        not null,
    idempotency_key varchar(64) not null,
    fingerprint     varchar(64) not null,
    log_id          uuid        not null,
    command_id      uuid        not null,
    entry_position  bigint      not null,
    primary key (actor_id, idempotency_key)
);

-- texts and files, named by their SHA-256 in lower-case hex, so that one back-up has everything
create table blob (
    sha256 varchar(64) not null primary key,
    length bigint   not null,
    bytes  ${blob}  not null
);
