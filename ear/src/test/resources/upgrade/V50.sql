insert into emergency_mode (id, account_id, e164, target, started, ends, started_by)
    values (1, 1, '', 'external:+41791234567', 1767222000000, 1767225600000, 'clerk');
