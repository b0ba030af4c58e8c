insert into portal_user (username, version, password_hash, password_salt, password_iterations, enabled, must_change, account_id, created, password_changed)
    values ('clerk', 1, 'aGFzaA==', 'c2FsdA==', 32000, true, false, 1, 1767222000000, 1767222000000);
insert into portal_user_role (username, role) values ('clerk', 'account-user');
insert into audit_entry (id, made_at, who, account_id, action, subject, subject_key, before_value, after_value)
    values (1, 1767222000000, 'clerk', 1, 'UPDATE', 'NUMBER', '+41442000000', '{}', '{"ringTime":20}');
