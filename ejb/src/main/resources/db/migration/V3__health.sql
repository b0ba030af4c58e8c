create sequence health_change_seq start with 50 increment by 50;
create sequence outage_seq start with 50 increment by 50;

create table health_change (
    id         bigint       not null primary key,
    system_id  bigint       not null,
    changed_at bigint       not null,
    from_state varchar(16)  not null,
    to_state   varchar(16)  not null,
    cause      varchar(500) not null
);
create index health_change_system on health_change (system_id, changed_at);

create table outage (
    id               bigint       not null primary key,
    system_id        bigint       not null,
    started          bigint       not null,
    ended            bigint      ,
    cause            varchar(500) not null,
    hint             varchar(500) not null,
    affected_numbers integer      not null,
    calls_forwarded  bigint       not null,
    calls_lost       bigint       not null
);
create index outage_system on outage (system_id, started);
create index outage_started on outage (started);
