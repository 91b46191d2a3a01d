CREATE TABLE "region_event" (
	"county_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "region_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"region_code" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" smallint NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"actor" text NOT NULL,
	"change_id" bigint NOT NULL,
	"removed_by" bigint,
	CONSTRAINT "region_event_county_code_id_pk" PRIMARY KEY("county_code","id")
);
--> statement-breakpoint
CREATE TABLE "region_group" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"name" text NOT NULL,
	"shared" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"regions" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_query" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"name" text NOT NULL,
	"shared" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"variables" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "region_event_region" ON "region_event" USING btree ("county_code","region_code","period_start");--> statement-breakpoint
CREATE UNIQUE INDEX "region_group_name" ON "region_group" USING btree ("owner","name");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_query_name" ON "saved_query" USING btree ("owner","name");