-- The claim that opens records joins the list of counties, which an index is searched by once: as a condition of its own it
-- was asked of every record, and cost as much as reading it. Without the claim there is no list, and no row.
alter policy case_record_record on case_record using (
    county_code = any(case when nullif(current_setting('app.records', true), '') = 'on' then string_to_array(nullif(current_setting('app.counties', true), ''), ',') end)
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))
);
--> statement-breakpoint
alter policy case_version_record on case_version using (
    county_code = any(case when nullif(current_setting('app.records', true), '') = 'on' then string_to_array(nullif(current_setting('app.counties', true), ''), ',') end)
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))
);
--> statement-breakpoint
alter policy observation_record on observation using (
    county_code = any(case when nullif(current_setting('app.records', true), '') = 'on' then string_to_array(nullif(current_setting('app.counties', true), ''), ',') end)
    and (current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))
);
