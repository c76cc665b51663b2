-- A log may lie beside another one: what happens there is not known to have happened before it is disclosed.
-- Entries that lie sealed in a log itself, as places that could be counted, there are none any more; there never were any.

alter table log_head add column beside uuid references log_head;
create index log_beside on log_head (beside);

alter table log_entry drop column seal_id;
drop table log_seal;
