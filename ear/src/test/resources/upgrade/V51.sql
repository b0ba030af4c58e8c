insert into blocked_caller (id, account_id, caller, note, added) values (1, 1, '+4179*', 'Advertising', 1767222000000);
