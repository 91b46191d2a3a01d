-- Accounts, sessions, tokens and the audit, and a record scope that ends at a town. Accounts belong to a third role,
-- plumbline_identity, entered by SET LOCAL ROLE for what happens before anybody has claims (signing in) and for changes of
-- rights; the app role reads no hash of a password or secret, and of accounts only its own and those it administers.
drop policy case_record_record_county on case_record;
--> statement-breakpoint
create policy case_record_record on case_record for select to plumbline_app using (
    nullif(current_setting('app.records', true), '') = 'on'
    and county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))
);
--> statement-breakpoint
drop policy case_version_record_county on case_version;
--> statement-breakpoint
create policy case_version_record on case_version for select to plumbline_app using (
    nullif(current_setting('app.records', true), '') = 'on'
    and county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))
);
--> statement-breakpoint
drop policy observation_record_county on observation;
--> statement-breakpoint
create policy observation_record on observation for select to plumbline_app using (
    nullif(current_setting('app.records', true), '') = 'on'
    and county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))
);
--> statement-breakpoint
drop policy cell_live on cell;
--> statement-breakpoint
create policy cell_live on cell for select to plumbline_app using (
    basis = 'live' and (nullif(current_setting('app.live', true), '') = 'on' or (county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))))
);
--> statement-breakpoint
drop policy cell_history_live on cell_history;
--> statement-breakpoint
create policy cell_history_live on cell_history for select to plumbline_app using (
    basis = 'live' and (nullif(current_setting('app.live', true), '') = 'on' or (county_code = any(string_to_array(nullif(current_setting('app.counties', true), ''), ','))
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))))
);
--> statement-breakpoint
create policy publication_open on publication for select to plumbline_app using (
    open and nullif(current_setting('app.open', true), '') = 'on'
);
--> statement-breakpoint
create policy period_event_open on period_event for select to plumbline_app using (
    event = 'aired' and nullif(current_setting('app.open', true), '') = 'on'
);
--> statement-breakpoint
-- Who changed something and why is nobody's business who only asks for a version.
revoke select on change from plumbline_app;
--> statement-breakpoint
grant select (id, version, kind, opened_at, versioned_at) on change to plumbline_app;
--> statement-breakpoint
grant usage on schema public to plumbline_identity;
--> statement-breakpoint
grant select on change to plumbline_identity;
--> statement-breakpoint
create policy change_identity on change for select to plumbline_identity using (true);
--> statement-breakpoint
grant select on region to plumbline_identity;
--> statement-breakpoint
create policy region_identity on region for select to plumbline_identity using (true);
--> statement-breakpoint
grant select on installation to plumbline_identity;
--> statement-breakpoint
create policy installation_identity on installation for select to plumbline_identity using (true);
--> statement-breakpoint
grant select, insert, update, delete on account to plumbline_identity;
--> statement-breakpoint
grant select (name, display_name, role, region_code, county_code, must_change_password, disabled_at, created_by, created_at, password_changed_at) on account to plumbline_app;
--> statement-breakpoint
alter table account enable row level security;
--> statement-breakpoint
alter table account force row level security;
--> statement-breakpoint
create policy account_own on account for select to plumbline_app using (
    name = nullif(current_setting('app.user_name', true), '')
    or county_code = any(string_to_array(nullif(current_setting('app.accounts', true), ''), ','))
);
--> statement-breakpoint
create policy account_identity on account to plumbline_identity using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on session to plumbline_identity;
--> statement-breakpoint
grant select (id, account_name, created_at, last_seen_at, ends_at, address, agent) on session to plumbline_app;
--> statement-breakpoint
alter table session enable row level security;
--> statement-breakpoint
alter table session force row level security;
--> statement-breakpoint
create policy session_own on session for select to plumbline_app using (
    account_name = nullif(current_setting('app.user_name', true), '')
);
--> statement-breakpoint
create policy session_identity on session to plumbline_identity using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on api_token to plumbline_identity;
--> statement-breakpoint
grant select (id, account_name, name, scopes, created_at, expires_at, revoked_at, last_used_at, last_used_address) on api_token to plumbline_app;
--> statement-breakpoint
alter table api_token enable row level security;
--> statement-breakpoint
alter table api_token force row level security;
--> statement-breakpoint
create policy api_token_own on api_token for select to plumbline_app using (
    account_name = nullif(current_setting('app.user_name', true), '')
);
--> statement-breakpoint
create policy api_token_identity on api_token to plumbline_identity using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on sign_in_attempt to plumbline_identity;
--> statement-breakpoint
alter table sign_in_attempt enable row level security;
--> statement-breakpoint
alter table sign_in_attempt force row level security;
--> statement-breakpoint
create policy sign_in_attempt_identity on sign_in_attempt to plumbline_identity using (true) with check (true);
--> statement-breakpoint
-- Rows of the audit are only ever added: no role of ours may change or remove one.
grant select on audit to plumbline_app;
--> statement-breakpoint
grant insert on audit to plumbline_rollup;
--> statement-breakpoint
grant select, insert on audit to plumbline_identity;
--> statement-breakpoint
alter table audit enable row level security;
--> statement-breakpoint
alter table audit force row level security;
--> statement-breakpoint
create policy audit_accounts on audit for select to plumbline_app using (
    county_code = any(string_to_array(nullif(current_setting('app.accounts', true), ''), ','))
);
--> statement-breakpoint
create policy audit_rollup on audit for insert to plumbline_rollup with check (true);
--> statement-breakpoint
create policy audit_identity on audit to plumbline_identity using (true) with check (true);
--> statement-breakpoint
grant select on audit_seal to plumbline_app;
--> statement-breakpoint
grant select, insert on audit_seal to plumbline_identity;
--> statement-breakpoint
alter table audit_seal enable row level security;
--> statement-breakpoint
alter table audit_seal force row level security;
--> statement-breakpoint
create policy audit_seal_accounts on audit_seal for select to plumbline_app using (
    nullif(current_setting('app.accounts', true), '') is not null
);
--> statement-breakpoint
create policy audit_seal_identity on audit_seal to plumbline_identity using (true) with check (true);
