create index server_event_number on server_event (kind, phone_number, id);
