-- How far sources and what they say can be relied on, what is wrong with evidence, and who said it first.

-- Admiralty code, A to F; who graded it last and why, also where the grade was taken back
alter table source add column reliability varchar(1);
alter table source add column graded_by uuid references account;
alter table source add column graded_at timestamp(3) with time zone;
alter table source add column grade_reason varchar(4000);

create table origin (
    id               uuid         not null primary key,
    investigation_id uuid         not null references investigation,
    version          bigint       not null,
    origin_name      varchar(600) not null,
    named_by         uuid         not null references account,
    named_at         timestamp(3) with time zone not null
);
create index origin_of_investigation on origin (investigation_id);

-- 1 to 6
alter table evidence add column credibility int;
alter table evidence add column graded_by uuid references account;
alter table evidence add column graded_at timestamp(3) with time zone;
alter table evidence add column grade_reason varchar(4000);
-- null: the source itself is where it comes from
alter table evidence add column origin_id uuid references origin;

create table evidence_flag (
    evidence_id uuid        not null references evidence,
    flag        varchar(10) not null,
    reason      varchar(4000) not null,
    set_by      uuid        not null references account,
    set_at      timestamp(3) with time zone not null,
    primary key (evidence_id, flag)
);
