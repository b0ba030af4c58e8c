-- The newest calls come first: an index in that order gives a page without sorting.
drop index call_record_account;
drop index call_record_called;
drop index call_record_arrived;
create index call_record_account on call_record (account_id, arrived desc);
create index call_record_called on call_record (called, arrived desc);
create index call_record_arrived on call_record (arrived desc);
