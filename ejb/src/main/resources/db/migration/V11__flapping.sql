alter table health_change add column flapping boolean default false not null;
