-- Roles in investigations that come from groups of the provider of single sign-on.

-- what groups have given; who has a role by hand alone has no row here
create table member_by_group (
    investigation_id uuid        not null,
    account_id       uuid        not null,
    member_role      varchar(20) not null,
    -- the role by hand that it raised; none if the group brought them in
    before_role      varchar(20),
    -- whether the group that brought them in was lost, and the membership with it
    ended            boolean     not null,
    primary key (investigation_id, account_id),
    constraint member_by_group_member foreign key (investigation_id, account_id) references member
);

-- whether who began a session was asked to show who they are, and not only known again by the provider
alter table account_session add column proved boolean default true not null;
