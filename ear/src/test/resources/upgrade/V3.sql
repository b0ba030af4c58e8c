insert into health_change (id, system_id, changed_at, from_state, to_state, cause) values (1, 1, 1767222000000, 'UP', 'DOWN', 'registration expired');
insert into outage (id, system_id, started, ended, cause, hint, affected_numbers, calls_forwarded, calls_lost)
    values (1, 1, 1767222000000, null, 'registration expired', '', 1, 1, 1);
