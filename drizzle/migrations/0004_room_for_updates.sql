-- Counts and cases change in place again and again. With room left on each page the new row stays beside the old one and
-- the wide key is not entered into the index a second time, which was two thirds of the cost of an update.
alter table cell set (fillfactor = 80);
--> statement-breakpoint
alter table case_record set (fillfactor = 85);
