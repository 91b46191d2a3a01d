DROP INDEX "case_record_region_latest";--> statement-breakpoint
CREATE INDEX "case_record_region_latest" ON "case_record" USING btree ("county_code","region_code","accepted_on" DESC NULLS LAST);