-- The debate becomes a tree of arguments that take sides and cite evidence; what was said before is a comment without a parent.

-- 100,000 code points, of which each may be two of UTF-16
alter table argument alter column body set data type varchar(200000);
alter table argument add column parent_id uuid references argument;
-- how many arguments are above it
alter table argument add column depth int default 0 not null;
alter table argument add column withdrawn_at timestamp(3) with time zone;
-- both while its thread is resolved, and only then
alter table argument add column resolved_at timestamp(3) with time zone;
alter table argument add column resolved_by uuid references account;
create index argument_of_claim on argument (claim_id);

create table argument_citation (
    argument_id uuid not null references argument,
    evidence_id uuid not null references evidence,
    primary key (argument_id, evidence_id)
);
