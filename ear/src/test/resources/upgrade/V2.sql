insert into call_record (call_id, account_id, called, caller, caller_name, withheld, origin, arrived, answered, ended, result, first_trigger, final_status, attempts, trace)
    values ('call-1', 1, '+41442000000', '+41791112233', 'Zoë', false, 'carrier', 1767222000000, 1767222004000, 1767222060000, 'FORWARDED', 'BUSY', 200, '[]', '[]');
insert into call_record (call_id, account_id, called, caller, caller_name, withheld, origin, arrived, answered, ended, result, first_trigger, final_status, attempts, trace)
    values ('call-2', 1, '+41442000000', '', '', true, 'carrier', 1767222100000, null, 1767222160000, 'FAILED', null, 480, '[]', '[]');
