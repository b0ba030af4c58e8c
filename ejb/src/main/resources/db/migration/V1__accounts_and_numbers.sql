-- Lists that are only ever read with their row (targets, triggers, sites) are one column of text in the form of the package database.persistence.
-- Identifiers come from sequences in blocks of 50: the next value is the end of a block.
create sequence account_seq start with 50 increment by 50;
create sequence telephone_system_seq start with 50 increment by 50;
create sequence phone_number_seq start with 50 increment by 50;
create sequence redirect_seq start with 50 increment by 50;
create sequence schedule_seq start with 50 increment by 50;

create table account (
    id                   bigint       not null primary key,
    version              bigint       not null,
    name                 varchar(100) not null,
    edition              varchar(16)  not null,
    region               varchar(2)   not null,
    zone                 varchar(64)  not null,
    voicemail            varchar(300),
    allow_shared_cost    boolean      not null,
    allow_personal       boolean      not null,
    allow_foreign        boolean      not null,
    allow_sip_address    boolean      not null,
    forwarded_call_limit integer      not null,
    notify_caller        boolean      not null,
    reseller             varchar(64),
    constraint account_name_unique unique (name)
);
create index account_reseller on account (reseller);

create table telephone_system (
    id               bigint       not null primary key,
    version          bigint       not null,
    account_id       bigint       not null references account (id),
    name             varchar(100) not null,
    auth_user        varchar(64)  not null,
    ha1_md5          varchar(32)  not null,
    ha1_sha256       varchar(64)  not null,
    algorithm        varchar(16)  not null,
    profile_name     varchar(64)  not null,
    profile_meanings varchar(500) not null,
    channel_limit    integer      not null,
    sites            varchar(2000) not null,
    constraint telephone_system_auth_user_unique unique (auth_user),
    constraint telephone_system_name_unique unique (account_id, name)
);

create table phone_number (
    id              bigint        not null primary key,
    version         bigint        not null,
    e164            varchar(16)   not null,
    account_id      bigint        not null references account (id),
    system_id       bigint        not null references telephone_system (id),
    extension       varchar(6)    not null,
    display_name    varchar(100)  not null,
    action          varchar(32)   not null,
    ring_timeout    integer       not null,
    redirect_order  varchar(16)   not null,
    preset          varchar(32)   not null,
    custom_triggers varchar(2000) not null,
    ddi_block       boolean       not null,
    constraint phone_number_e164_unique unique (e164)
);
create index phone_number_account on phone_number (account_id, e164);
create index phone_number_system on phone_number (system_id);
create index phone_number_extension on phone_number (account_id, extension);

create table redirect (
    id             bigint        not null primary key,
    number_id      bigint        not null references phone_number (id) on delete cascade,
    position       integer       not null,
    designation    varchar(64)   not null,
    enabled        boolean       not null,
    triggers       varchar(200)  not null,
    targets        varchar(4000) not null,
    target_order   varchar(16)   not null,
    ring_time      integer       not null,
    display        varchar(32)   not null,
    display_number varchar(16),
    display_name   varchar(100),
    active_times   varchar(4000) not null
);
create index redirect_number on redirect (number_id, position);

create table schedule (
    id           bigint        not null primary key,
    version      bigint        not null,
    account_id   bigint        not null references account (id),
    name         varchar(64)   not null,
    active_times varchar(4000) not null,
    constraint schedule_name_unique unique (account_id, name)
);
