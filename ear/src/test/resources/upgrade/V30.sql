insert into server_event (id, account_id, happened, kind, system_id, phone_number, call_id, details)
    values (1, 1, 1767222000000, 'SYSTEM_DOWN', 1, '', '', '{}');
insert into alert_recipient (id, version, account_id, address, language, kinds, after_minutes, enabled)
    values (1, 1, 1, 'clerk@example.com', 'de', 'SYSTEM_DOWN', 0, true);
insert into alert_mail (id, recipient_id, event_id, topic, state, due, attempts, suppressed, finished, outcome, detail)
    values (1, 1, 1, 'system-1', 'SENT', 1767222000000, 1, 0, 1767222001000, 'SENT', '');
insert into webhook (id, version, account_id, url, kinds, enabled, secret, reached, failures, failing_since, next_attempt)
    values (1, 1, 1, 'https://hooks.example.com/', 'SYSTEM_DOWN', true, 'secret', 1, 0, 0, 0);
insert into webhook_delivery (id, webhook_id, event_id, attempted, attempt, outcome, status, detail, millis)
    values (1, 1, 1, 1767222000000, 1, 'DELIVERED', 204, '', 12);
