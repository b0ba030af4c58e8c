-- Bearer tokens of the REST interface; only the SHA-256 of a token is kept.
create sequence access_token_seq start with 50 increment by 50;
create table access_token (
    id         bigint       not null primary key,
    token_hash varchar(64)  not null,
    owner      varchar(64)  not null references portal_user (username) on delete cascade,
    label      varchar(100) not null,
    scopes     varchar(100) not null,
    created    bigint       not null,
    expires    bigint       not null,
    last_used  bigint       not null,
    constraint access_token_hash_unique unique (token_hash)
);
create index access_token_owner on access_token (owner);

-- Answers to requests with an Idempotency-Key, kept for a day; status 0 while the request is being worked on.
create table idempotent_answer (
    caller      varchar(64)     not null,
    request_key varchar(100)    not null,
    fingerprint varchar(64)     not null,
    made_at     bigint          not null,
    status      integer         not null,
    headers     varchar(2000)   not null,
    body        varchar(1000000) not null,
    primary key (caller, request_key)
);
create index idempotent_answer_made on idempotent_answer (made_at);
