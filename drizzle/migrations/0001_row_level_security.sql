-- The server signs in as plumbline_app, which owns nothing; it writes as plumbline_rollup, entered by SET LOCAL ROLE after
-- authorisation. Both roles belong to the server, not to this database, and are made before migrations run.
-- A setting that was once set on a connection reads '' afterwards, never null: hence nullif in every policy, so that a
-- missing claim hides all rows. Policies name no sub-select and no function of ours: either costs the index.
grant usage on schema public to plumbline_app, plumbline_rollup;
--> statement-breakpoint
alter table staging_case set unlogged;
--> statement-breakpoint
grant select, insert, update, delete, truncate on staging_case to plumbline_rollup;
--> statement-breakpoint
alter table staging_observation set unlogged;
--> statement-breakpoint
grant select, insert, update, delete, truncate on staging_observation to plumbline_rollup;
--> statement-breakpoint
alter table staging_score set unlogged;
--> statement-breakpoint
grant select, insert, update, delete, truncate on staging_score to plumbline_rollup;
--> statement-breakpoint
grant select on region to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on region to plumbline_rollup;
--> statement-breakpoint
alter table region enable row level security;
--> statement-breakpoint
alter table region force row level security;
--> statement-breakpoint
create policy region_signed_in on region for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy region_rollup on region to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on region_succession to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on region_succession to plumbline_rollup;
--> statement-breakpoint
alter table region_succession enable row level security;
--> statement-breakpoint
alter table region_succession force row level security;
--> statement-breakpoint
create policy region_succession_signed_in on region_succession for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy region_succession_rollup on region_succession to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on installation to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on installation to plumbline_rollup;
--> statement-breakpoint
alter table installation enable row level security;
--> statement-breakpoint
alter table installation force row level security;
--> statement-breakpoint
create policy installation_signed_in on installation for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy installation_rollup on installation to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on measure to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on measure to plumbline_rollup;
--> statement-breakpoint
alter table measure enable row level security;
--> statement-breakpoint
alter table measure force row level security;
--> statement-breakpoint
create policy measure_signed_in on measure for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy measure_rollup on measure to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on breakdown_key to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on breakdown_key to plumbline_rollup;
--> statement-breakpoint
alter table breakdown_key enable row level security;
--> statement-breakpoint
alter table breakdown_key force row level security;
--> statement-breakpoint
create policy breakdown_key_signed_in on breakdown_key for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy breakdown_key_rollup on breakdown_key to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on metric to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on metric to plumbline_rollup;
--> statement-breakpoint
alter table metric enable row level security;
--> statement-breakpoint
alter table metric force row level security;
--> statement-breakpoint
create policy metric_signed_in on metric for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy metric_rollup on metric to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on change to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on change to plumbline_rollup;
--> statement-breakpoint
alter table change enable row level security;
--> statement-breakpoint
alter table change force row level security;
--> statement-breakpoint
create policy change_signed_in on change for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy change_rollup on change to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on data_version to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on data_version to plumbline_rollup;
--> statement-breakpoint
-- Before row-level security binds an owner that is no superuser.
insert into data_version (id, version) values (1, 0);
--> statement-breakpoint
alter table data_version enable row level security;
--> statement-breakpoint
alter table data_version force row level security;
--> statement-breakpoint
create policy data_version_signed_in on data_version for select to plumbline_app using (
    nullif(current_setting('app.user_name', true), '') is not null
);
--> statement-breakpoint
create policy data_version_rollup on data_version to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on criterion to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on criterion to plumbline_rollup;
--> statement-breakpoint
alter table criterion enable row level security;
--> statement-breakpoint
alter table criterion force row level security;
--> statement-breakpoint
create policy criterion_board on criterion for select to plumbline_app using (
    nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy criterion_rollup on criterion to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on unit_score to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on unit_score to plumbline_rollup;
--> statement-breakpoint
alter table unit_score enable row level security;
--> statement-breakpoint
alter table unit_score force row level security;
--> statement-breakpoint
create policy unit_score_board on unit_score for select to plumbline_app using (
    nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy unit_score_rollup on unit_score to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on publication to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on publication to plumbline_rollup;
--> statement-breakpoint
alter table publication enable row level security;
--> statement-breakpoint
alter table publication force row level security;
--> statement-breakpoint
create policy publication_board on publication for select to plumbline_app using (
    nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy publication_rollup on publication to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on period_event to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on period_event to plumbline_rollup;
--> statement-breakpoint
alter table period_event enable row level security;
--> statement-breakpoint
alter table period_event force row level security;
--> statement-breakpoint
create policy period_event_board on period_event for select to plumbline_app using (
    nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy period_event_rollup on period_event to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on cell to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on cell to plumbline_rollup;
--> statement-breakpoint
alter table cell enable row level security;
--> statement-breakpoint
alter table cell force row level security;
--> statement-breakpoint
create policy cell_approved on cell for select to plumbline_app using (
    basis = 'approved' and nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy cell_live on cell for select to plumbline_app using (
    basis = 'live' and (nullif(current_setting('app.live', true), '') = 'on'
    or county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ',')))
);
--> statement-breakpoint
create policy cell_rollup on cell to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on cell_history to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on cell_history to plumbline_rollup;
--> statement-breakpoint
alter table cell_history enable row level security;
--> statement-breakpoint
alter table cell_history force row level security;
--> statement-breakpoint
create policy cell_history_approved on cell_history for select to plumbline_app using (
    basis = 'approved' and nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
create policy cell_history_live on cell_history for select to plumbline_app using (
    basis = 'live' and (nullif(current_setting('app.live', true), '') = 'on'
    or county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ',')))
);
--> statement-breakpoint
create policy cell_history_rollup on cell_history to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on case_record to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on case_record to plumbline_rollup;
--> statement-breakpoint
alter table case_record enable row level security;
--> statement-breakpoint
alter table case_record force row level security;
--> statement-breakpoint
create policy case_record_record_county on case_record for select to plumbline_app using (
    county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
);
--> statement-breakpoint
create policy case_record_rollup on case_record to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on case_version to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on case_version to plumbline_rollup;
--> statement-breakpoint
alter table case_version enable row level security;
--> statement-breakpoint
alter table case_version force row level security;
--> statement-breakpoint
create policy case_version_record_county on case_version for select to plumbline_app using (
    county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
);
--> statement-breakpoint
create policy case_version_rollup on case_version to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on observation to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on observation to plumbline_rollup;
--> statement-breakpoint
alter table observation enable row level security;
--> statement-breakpoint
alter table observation force row level security;
--> statement-breakpoint
create policy observation_record_county on observation for select to plumbline_app using (
    county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
);
--> statement-breakpoint
create policy observation_rollup on observation to plumbline_rollup using (true) with check (true);
--> statement-breakpoint
grant select on import_batch to plumbline_app;
--> statement-breakpoint
grant select, insert, update, delete on import_batch to plumbline_rollup;
--> statement-breakpoint
alter table import_batch enable row level security;
--> statement-breakpoint
alter table import_batch force row level security;
--> statement-breakpoint
create policy import_batch_live_or_author on import_batch for select to plumbline_app using (
    nullif(current_setting('app.live', true), '') = 'on'
    or author = nullif(current_setting('app.user_name', true), '')
);
--> statement-breakpoint
create policy import_batch_rollup on import_batch to plumbline_rollup using (true) with check (true);
