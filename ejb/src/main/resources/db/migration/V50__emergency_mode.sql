-- The last emergency mode of an account (e164 empty) and of each of its numbers; it holds until its end, and stays as what is offered the next time.
create sequence emergency_mode_seq start with 50 increment by 50;
create table emergency_mode (
    id         bigint       not null primary key,
    account_id bigint       not null references account (id) on delete cascade,
    e164       varchar(16)  not null,
    target     varchar(300) not null,
    started    bigint       not null,
    ends       bigint       not null,
    started_by varchar(64)  not null,
    constraint emergency_mode_place_unique unique (account_id, e164)
);
create index emergency_mode_ends on emergency_mode (ends);
