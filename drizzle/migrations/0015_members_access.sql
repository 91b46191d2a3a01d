-- Members are seen as the cells that count them: approved ones by whoever may see boards, live ones by the city's roles and the
-- own region's, aired ones of unprotected measures without an account. They are codes, and the server tells only their number.
alter table staging_member set unlogged;
--> statement-breakpoint
grant select, insert, update, delete, truncate on staging_member to plumbline_rollup;
--> statement-breakpoint
grant select on member to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on member to plumbline_rollup;
--> statement-breakpoint
alter table member enable row level security;
--> statement-breakpoint
alter table member force row level security;
--> statement-breakpoint
create policy member_approved on member for select to plumbline_app using (
    basis = 'approved' and nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy member_live on member for select to plumbline_app using (
    basis = 'live' and (nullif(current_setting('app.live', true), '') = 'on' or (county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))))
);
--> statement-breakpoint
create policy member_rollup on member to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on member_history to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on member_history to plumbline_rollup;
--> statement-breakpoint
alter table member_history enable row level security;
--> statement-breakpoint
alter table member_history force row level security;
--> statement-breakpoint
create policy member_history_approved on member_history for select to plumbline_app using (
    basis = 'approved' and nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy member_history_live on member_history for select to plumbline_app using (
    basis = 'live' and (nullif(current_setting('app.live', true), '') = 'on' or (county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))))
);
--> statement-breakpoint
create policy member_history_rollup on member_history to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on member_publication to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on member_publication to plumbline_rollup;
--> statement-breakpoint
alter table member_publication enable row level security;
--> statement-breakpoint
alter table member_publication force row level security;
--> statement-breakpoint
create policy member_publication_board on member_publication for select to plumbline_app using (
    nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy member_publication_open on member_publication for select to plumbline_app using (
    open and nullif(current_setting('app.open', true), '') = 'on'
);
--> statement-breakpoint
create policy member_publication_rollup on member_publication to plumbline_rollup using (true) with check (true);
