-- Events are annotations of boards; what is saved belongs to accounts, and the role of accounts writes it.
grant select on region_event to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on region_event to plumbline_rollup;
--> statement-breakpoint
alter table region_event enable row level security;
--> statement-breakpoint
alter table region_event force row level security;
--> statement-breakpoint
create policy region_event_board on region_event for select to plumbline_app using (nullif(current_setting('app.board', true), '') = 'on');
--> statement-breakpoint
create policy region_event_rollup on region_event to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on saved_query to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on saved_query to plumbline_identity;
--> statement-breakpoint
alter table saved_query enable row level security;
--> statement-breakpoint
alter table saved_query force row level security;
--> statement-breakpoint
create policy saved_query_saved on saved_query for select to plumbline_app using (nullif(current_setting('app.board', true), '') = 'on' and (shared or owner = nullif(current_setting('app.user_name', true), '')));
--> statement-breakpoint
create policy saved_query_identity on saved_query to plumbline_identity using (true) with check (true);
--> statement-breakpoint
grant select on region_group to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on region_group to plumbline_identity;
--> statement-breakpoint
alter table region_group enable row level security;
--> statement-breakpoint
alter table region_group force row level security;
--> statement-breakpoint
create policy region_group_saved on region_group for select to plumbline_app using (nullif(current_setting('app.board', true), '') = 'on' and (shared or owner = nullif(current_setting('app.user_name', true), '')));
--> statement-breakpoint
create policy region_group_identity on region_group to plumbline_identity using (true) with check (true);
