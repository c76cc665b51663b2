-- Since when an account has its e-mail address: an invitation to an address is for whoever had it when it was made.
alter table account add column email_since timestamp(3) with time zone;
update account set email_since = created_at;
alter table account alter column email_since set not null;
