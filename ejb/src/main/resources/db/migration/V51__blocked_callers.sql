-- Callers whom an account does not want: a number (+41791234567), the beginning of numbers (+4179*), or "anonymous".
create sequence blocked_caller_seq start with 50 increment by 50;
create table blocked_caller (
    id         bigint       not null primary key,
    account_id bigint       not null references account (id) on delete cascade,
    caller     varchar(20)  not null,
    note       varchar(100) not null,
    added      bigint       not null,
    constraint blocked_caller_unique unique (account_id, caller)
);
