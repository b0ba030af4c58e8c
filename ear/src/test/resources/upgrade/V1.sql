insert into account (id, version, name, edition, region, zone, voicemail, allow_shared_cost, allow_personal, allow_foreign, allow_sip_address, forwarded_call_limit, notify_caller, reseller)
    values (1, 3, 'Zürcher & Söhne', 'BUSINESS', 'CH', 'Europe/Zurich', null, true, false, true, false, 10, true, 'reseller');
insert into telephone_system (id, version, account_id, name, auth_user, ha1_md5, ha1_sha256, algorithm, profile_name, profile_meanings, channel_limit, sites)
    values (1, 1, 1, 'PBX', 'pbx', '0123456789abcdef0123456789abcdef', '', 'MD5', '', '', 4, '');
insert into phone_number (id, version, e164, account_id, system_id, extension, display_name, action, ring_timeout, redirect_order, preset, custom_triggers, ddi_block)
    values (1, 2, '+41442000000', 1, 1, '200', 'Reception', 'RING_THEN_FORWARD', 20, 'SEQUENTIAL', 'STANDARD', '', false);
insert into redirect (id, number_id, position, designation, enabled, triggers, targets, target_order, ring_time, display, display_number, display_name, active_times)
    values (1, 1, 0, 'Mobile', true, 'BUSY', 'external:+41791234567', 'SEQUENTIAL', 30, 'CALLER', null, null, '');
insert into schedule (id, version, account_id, name, active_times) values (1, 1, 1, 'Office', '');
