-- What has been signed about logs, and hashes of their trees so that proofs need not read the whole log: see src/docs/spec/audit.md

create table log_checkpoint (
    log_id    uuid                        not null references log_head,
    tree_size bigint                      not null,
    -- C2SP signed note
    note      varchar(10000)              not null,
    signed_at timestamp(3) with time zone not null,
    -- those that somebody was given are kept for ever, of the others the last one of each hour
    kept      boolean                     not null,
    primary key (log_id, tree_size)
);

-- 256 hashes of full subtrees each; a subtree of level n has 256^n leaves. Only full tiles: they never change
create table log_tile (
    log_id     uuid     not null references log_head,
    tile_level smallint not null,
    tile_index bigint   not null,
    hashes     bytea    not null,
    primary key (log_id, tile_level, tile_index)
);
