-- Hash, salt and iterations are a SCRAM-SHA-256 salted password (RFC 7677), base64: the server's security realm reads them.
create table portal_user (
    username            varchar(64)  not null primary key,
    version             bigint       not null,
    password_hash       varchar(64)  not null,
    password_salt       varchar(64)  not null,
    password_iterations integer      not null,
    enabled             boolean      not null,
    must_change         boolean      not null,
    account_id          bigint references account (id),
    created             bigint       not null,
    password_changed    bigint       not null
);
create index portal_user_account on portal_user (account_id);

create table portal_user_role (
    username varchar(64) not null references portal_user (username) on delete cascade,
    role     varchar(32) not null,
    primary key (username, role)
);

create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id           bigint       not null primary key,
    made_at      bigint       not null,
    who          varchar(64)  not null,
    account_id   bigint,
    action       varchar(16)  not null,
    subject      varchar(32)  not null,
    subject_key  varchar(100) not null,
    before_value varchar(100000),
    after_value  varchar(100000)
);
create index audit_entry_account on audit_entry (account_id, made_at);
create index audit_entry_subject on audit_entry (subject, subject_key, made_at);
create index audit_entry_at on audit_entry (made_at);
