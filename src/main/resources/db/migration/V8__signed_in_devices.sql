-- Signed-in devices as people see them: a name for each on the wire, what it is, where from, and how it was signed in.

alter table account_session add column id uuid;
-- those that are there: half of the hash of 256 random bits leads back to nothing
update account_session set id = cast(substring(token_hash from 1 for 32) as uuid);
alter table account_session alter column id set not null;
alter table account_session add constraint account_session_id unique (id);

alter table account_session add column means varchar(20) default 'PASSWORD' not null;
alter table account_session alter column means drop default;
alter table account_session add column browser varchar(40);
alter table account_session add column platform varchar(40);
alter table account_session add column address varchar(45);
