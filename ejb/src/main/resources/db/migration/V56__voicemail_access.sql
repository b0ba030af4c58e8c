-- Numbers that lead into the mailbox of a mobile number are a target only where somebody allowed them.
alter table account add column allow_voicemail_access boolean default false not null;
