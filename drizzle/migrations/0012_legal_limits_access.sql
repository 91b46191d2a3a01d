-- Limits and working days are definitions: whoever has signed in sees them.
grant select on legal_limit to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on legal_limit to plumbline_rollup;
--> statement-breakpoint
alter table legal_limit enable row level security;
--> statement-breakpoint
alter table legal_limit force row level security;
--> statement-breakpoint
create policy legal_limit_catalogue on legal_limit for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy legal_limit_rollup on legal_limit to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on work_day to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on work_day to plumbline_rollup;
--> statement-breakpoint
alter table work_day enable row level security;
--> statement-breakpoint
alter table work_day force row level security;
--> statement-breakpoint
create policy work_day_catalogue on work_day for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy work_day_rollup on work_day to plumbline_rollup using (true) with check (true);
