ALTER TABLE "metric" ADD COLUMN "cap" double precision;--> statement-breakpoint
ALTER TABLE "metric" ADD COLUMN "before_maturity" text;--> statement-breakpoint
ALTER TABLE "metric" ADD COLUMN "provisional_while" text;