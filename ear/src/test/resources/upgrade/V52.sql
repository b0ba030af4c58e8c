insert into redirect (id, number_id, account_id, system_id, position, designation, enabled, triggers, targets, target_order, ring_time, display, active_times)
    values (2, null, 1, null, 0, 'Of the account', true, 'UNREACHABLE', 'EXTERNAL:+41791234567', 'AS_LISTED', 20, 'CALLER_NUMBER_AND_NAME', 'EVERY_DAY');
