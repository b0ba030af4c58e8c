insert into access_token (id, token_hash, owner, label, scopes, created, expires, last_used)
    values (1, '0123456789abcdef', 'clerk', 'Billing', 'READ', 1767222000000, 1798758000000, 0);
insert into idempotent_answer (caller, request_key, fingerprint, made_at, status, headers, body)
    values ('clerk', 'key-1', 'print', 1767222000000, 201, '', '{}');
