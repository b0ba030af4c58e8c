-- The calls of all accounts by result; the plain order of time needs nothing else then.
create index call_record_every_result on call_record (result, arrived desc, first_trigger);
drop index call_record_arrived;
create index call_record_arrived on call_record (arrived desc);
