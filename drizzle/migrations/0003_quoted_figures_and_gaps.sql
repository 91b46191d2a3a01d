-- A figure quoted from a published document is shown to whoever sees a board, with the document; it is nobody's record.
create policy observation_published on observation for select to plumbline_app using (
    measure_code like 'published.%' and nullif(current_setting('app.board', true), '') = 'on'
);
--> statement-breakpoint
-- A row without a value says only why there is none (under query, not reported), which a reader of live figures has to know.
create policy observation_gap on observation for select to plumbline_app using (
    value is null and nullif(current_setting('app.live', true), '') = 'on'
);
