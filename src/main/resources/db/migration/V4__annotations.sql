-- Passages of a revision, and what members say about them. Positions are code points of the revision's text.

create table annotation (
    id               uuid        not null primary key,
    investigation_id uuid        not null references investigation,
    document_id      uuid        not null references document,
    revision_id      uuid        not null references revision,
    version          bigint      not null,
    start_position   int         not null,
    end_position     int         not null,
    exact            varchar(10000) not null,
    prefix           varchar(64) not null,
    suffix           varchar(64) not null,
    motivation       varchar(20) not null,
    body             varchar(40000),
    -- one tag a line
    tags             varchar(2500) not null,
    creator          uuid        not null references account,
    created_at       timestamp(3) with time zone not null,
    edited_at        timestamp(3) with time zone,
    withdrawn        boolean     not null
);
create index annotation_of_document on annotation (document_id);
create index annotation_of_investigation on annotation (investigation_id);
