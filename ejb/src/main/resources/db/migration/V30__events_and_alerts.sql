-- What happened, in the order of the ids: webhooks and streams read on from the id which they have reached.
create sequence server_event_seq start with 1 increment by 1;
create table server_event (
    id           bigint        not null primary key,
    account_id   bigint        not null,
    happened     bigint        not null,
    kind         varchar(32)   not null,
    system_id    bigint        not null,
    phone_number varchar(16)   not null,
    call_id      varchar(256)  not null,
    details      varchar(4000) not null
);
create index server_event_account on server_event (account_id, id);
create index server_event_happened on server_event (happened);

create sequence alert_recipient_seq start with 50 increment by 50;
create table alert_recipient (
    id            bigint       not null primary key,
    version       bigint       not null,
    account_id    bigint       not null references account (id) on delete cascade,
    address       varchar(254) not null,
    language      varchar(2)   not null,
    kinds         varchar(500) not null,
    after_minutes integer      not null,
    enabled       boolean      not null
);
create index alert_recipient_account on alert_recipient (account_id);

create sequence alert_mail_seq start with 50 increment by 50;
create table alert_mail (
    id           bigint       not null primary key,
    recipient_id bigint       not null references alert_recipient (id) on delete cascade,
    event_id     bigint       not null,
    topic        varchar(100) not null,
    state        varchar(16)  not null,
    due          bigint       not null,
    attempts     integer      not null,
    suppressed   integer      not null,
    finished     bigint       not null,
    outcome      varchar(32)  not null,
    detail       varchar(500) not null
);
create index alert_mail_due on alert_mail (state, due);
create index alert_mail_topic on alert_mail (recipient_id, topic, id);

-- The secret signs what is sent, so it cannot be a hash.
create sequence webhook_seq start with 50 increment by 50;
create table webhook (
    id            bigint        not null primary key,
    version       bigint        not null,
    account_id    bigint        not null references account (id) on delete cascade,
    url           varchar(1000) not null,
    kinds         varchar(500)  not null,
    enabled       boolean       not null,
    secret        varchar(64)   not null,
    reached       bigint        not null,
    failures      integer       not null,
    failing_since bigint        not null,
    next_attempt  bigint        not null
);
create index webhook_account on webhook (account_id);
create index webhook_due on webhook (enabled, next_attempt);

create sequence webhook_delivery_seq start with 50 increment by 50;
create table webhook_delivery (
    id         bigint       not null primary key,
    webhook_id bigint       not null references webhook (id) on delete cascade,
    event_id   bigint       not null,
    attempted  bigint       not null,
    attempt    integer      not null,
    outcome    varchar(32)  not null,
    status     integer      not null,
    detail     varchar(500) not null,
    millis     bigint       not null
);
create index webhook_delivery_webhook on webhook_delivery (webhook_id, id);
