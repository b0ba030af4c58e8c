-- A redirect belongs to a number, or is inherited by the numbers of an account (account_id) or of one telephone system of it (system_id too).
alter table redirect alter column number_id drop not null;
alter table redirect add column account_id bigint references account (id) on delete cascade;
alter table redirect add column system_id bigint references telephone_system (id) on delete cascade;
create index redirect_account on redirect (account_id, system_id, position);
