-- What was given out of a log; the bytes are made anew each time, and are the same

create table log_export (
    id               uuid        not null primary key,
    investigation_id uuid        not null,
    format           varchar(20) not null,
    tree_size        bigint      not null,
    from_position    bigint      not null,
    to_position      bigint      not null,
    only_actor       uuid
);
