-- Calls of one result in the order of time, with what the statistics count; callers by the beginning of their number.
create index call_record_result on call_record (account_id, result, arrived desc, first_trigger);
create index call_record_caller on call_record (caller, account_id);
drop index call_record_arrived;
create index call_record_arrived on call_record (arrived desc, result, first_trigger);
