CREATE TABLE "case_record" (
	"county_code" text NOT NULL,
	"case_number" text NOT NULL,
	"type" text NOT NULL,
	"region_code" text NOT NULL,
	"organ_class" text,
	"field" text,
	"matter" text,
	"channel" text,
	"procedure" text,
	"received_on" date,
	"accepted_on" date,
	"concluded_on" date,
	"pause_days" integer DEFAULT 0 NOT NULL,
	"extension_days" integer DEFAULT 0 NOT NULL,
	"outcome" text,
	"enterprise" boolean,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"synthetic" boolean NOT NULL,
	"version_no" integer NOT NULL,
	"batch_id" bigint,
	"change_id" bigint NOT NULL,
	CONSTRAINT "case_record_county_code_case_number_pk" PRIMARY KEY("county_code","case_number")
);
--> statement-breakpoint
CREATE TABLE "case_version" (
	"county_code" text NOT NULL,
	"case_number" text NOT NULL,
	"type" text NOT NULL,
	"region_code" text NOT NULL,
	"organ_class" text,
	"field" text,
	"matter" text,
	"channel" text,
	"procedure" text,
	"received_on" date,
	"accepted_on" date,
	"concluded_on" date,
	"pause_days" integer DEFAULT 0 NOT NULL,
	"extension_days" integer DEFAULT 0 NOT NULL,
	"outcome" text,
	"enterprise" boolean,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"synthetic" boolean NOT NULL,
	"version_no" integer NOT NULL,
	"batch_id" bigint,
	"change_id" bigint NOT NULL,
	"replaced_by" bigint NOT NULL,
	CONSTRAINT "case_version_county_code_case_number_version_no_pk" PRIMARY KEY("county_code","case_number","version_no")
);
--> statement-breakpoint
CREATE TABLE "breakdown_key" (
	"breakdown" text NOT NULL,
	"key" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"sort" integer NOT NULL,
	CONSTRAINT "breakdown_key_breakdown_key_pk" PRIMARY KEY("breakdown","key")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" smallint PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"root_region" text NOT NULL,
	"time_zone" text NOT NULL,
	"reporting_year_start" smallint DEFAULT 1 NOT NULL,
	"kept_from" date NOT NULL,
	"kept_to" date NOT NULL,
	"demonstration" boolean NOT NULL,
	"map_file" text
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"code" text PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_zh" text NOT NULL,
	"unit_en" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"predicate" text NOT NULL,
	"attribution" text NOT NULL,
	"level" text NOT NULL,
	"grain" text NOT NULL,
	"maturity_days" integer NOT NULL,
	"over_regions" text NOT NULL,
	"over_periods" text NOT NULL,
	"breakdown" text,
	"protection" text NOT NULL,
	"definition_zh" text NOT NULL,
	"definition_en" text NOT NULL,
	"sort" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "metric" (
	"code" text NOT NULL,
	"version" smallint NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"domain_zh" text NOT NULL,
	"domain_en" text NOT NULL,
	"formula" text NOT NULL,
	"factor" double precision NOT NULL,
	"unit_zh" text NOT NULL,
	"unit_en" text NOT NULL,
	"decimals" smallint NOT NULL,
	"direction" text NOT NULL,
	"target_operator" text,
	"target_value" double precision,
	"rankable" boolean NOT NULL,
	"small_n_measure" text,
	"needs" text NOT NULL,
	"business_environment_no" smallint,
	"frequency" text NOT NULL,
	"level" text NOT NULL,
	"definition_zh" text NOT NULL,
	"definition_en" text NOT NULL,
	"caveat_zh" text NOT NULL,
	"caveat_en" text NOT NULL,
	"sort" integer NOT NULL,
	CONSTRAINT "metric_code_version_pk" PRIMARY KEY("code","version")
);
--> statement-breakpoint
CREATE TABLE "cell" (
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"region_code" text NOT NULL,
	"breakdown" text NOT NULL,
	"period_months" smallint NOT NULL,
	"period_start" date NOT NULL,
	"basis" text NOT NULL,
	"value" double precision NOT NULL,
	"units" integer,
	"days" integer[],
	"counts" integer[],
	"closing" double precision,
	"synthetic" boolean NOT NULL,
	"change_id" bigint NOT NULL,
	CONSTRAINT "cell_county_code_measure_code_region_code_basis_breakdown_period_months_period_start_pk" PRIMARY KEY("county_code","measure_code","region_code","basis","breakdown","period_months","period_start")
);
--> statement-breakpoint
CREATE TABLE "cell_history" (
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"region_code" text NOT NULL,
	"breakdown" text NOT NULL,
	"period_months" smallint NOT NULL,
	"period_start" date NOT NULL,
	"basis" text NOT NULL,
	"value" double precision NOT NULL,
	"units" integer,
	"days" integer[],
	"counts" integer[],
	"closing" double precision,
	"synthetic" boolean NOT NULL,
	"change_id" bigint NOT NULL,
	"replaced_by" bigint NOT NULL,
	CONSTRAINT "cell_history_county_code_measure_code_region_code_basis_breakdown_period_months_period_start_replaced_by_pk" PRIMARY KEY("county_code","measure_code","region_code","basis","breakdown","period_months","period_start","replaced_by")
);
--> statement-breakpoint
CREATE TABLE "period_event" (
	"county_code" text NOT NULL,
	"region_code" text NOT NULL,
	"period_months" smallint NOT NULL,
	"period_start" date NOT NULL,
	"event" text NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"change_id" bigint NOT NULL,
	CONSTRAINT "period_event_county_code_region_code_period_months_period_start_change_id_pk" PRIMARY KEY("county_code","region_code","period_months","period_start","change_id")
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"region_code" text NOT NULL,
	"breakdown" text NOT NULL,
	"period_months" smallint NOT NULL,
	"period_start" date NOT NULL,
	"value" double precision NOT NULL,
	"units" integer,
	"days" integer[],
	"counts" integer[],
	"closing" double precision,
	"synthetic" boolean NOT NULL,
	"change_id" bigint NOT NULL,
	CONSTRAINT "publication_county_code_measure_code_region_code_breakdown_period_months_period_start_change_id_pk" PRIMARY KEY("county_code","measure_code","region_code","breakdown","period_months","period_start","change_id")
);
--> statement-breakpoint
CREATE TABLE "change" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version" bigint,
	"kind" text NOT NULL,
	"actor" text NOT NULL,
	"note" text,
	"opened_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"versioned_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "data_version" (
	"id" smallint PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"versioned_at" timestamp with time zone,
	CONSTRAINT "data_version_single" CHECK ("data_version"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "import_batch" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_batch_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"idempotency_key" text NOT NULL,
	"content_hash" text NOT NULL,
	"file_name" text NOT NULL,
	"mapping_name" text NOT NULL,
	"author" text NOT NULL,
	"observations" integer NOT NULL,
	"cases" integer NOT NULL,
	"change_id" bigint NOT NULL,
	"landed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"county_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "observation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"measure_code" text NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"region_code" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" smallint NOT NULL,
	"value" numeric,
	"missing_reason" text,
	"synthetic" boolean NOT NULL,
	"source_note" text,
	"batch_id" bigint,
	"row_number" integer,
	"change_id" bigint NOT NULL,
	CONSTRAINT "observation_county_code_id_pk" PRIMARY KEY("county_code","id")
);
--> statement-breakpoint
CREATE TABLE "region" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"level" text NOT NULL,
	"own" boolean DEFAULT false NOT NULL,
	"kind" text NOT NULL,
	"name_zh" text NOT NULL,
	"short_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"pinyin" text NOT NULL,
	"county_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "region_succession" (
	"old_code" text NOT NULL,
	"new_code" text NOT NULL,
	"effective_on" date NOT NULL,
	"extent" text NOT NULL,
	CONSTRAINT "region_succession_old_code_new_code_effective_on_pk" PRIMARY KEY("old_code","new_code","effective_on")
);
--> statement-breakpoint
CREATE TABLE "staging_case" (
	"change_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"county_code" text NOT NULL,
	"case_number" text NOT NULL,
	"type" text NOT NULL,
	"region_code" text NOT NULL,
	"organ_class" text,
	"field" text,
	"matter" text,
	"channel" text,
	"procedure" text,
	"received_on" date,
	"accepted_on" date,
	"concluded_on" date,
	"pause_days" integer DEFAULT 0 NOT NULL,
	"extension_days" integer DEFAULT 0 NOT NULL,
	"outcome" text,
	"enterprise" boolean,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staging_observation" (
	"change_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"region_code" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" smallint NOT NULL,
	"value" numeric,
	"missing_reason" text,
	"synthetic" boolean NOT NULL,
	"source_note" text,
	"row_number" integer
);
--> statement-breakpoint
CREATE TABLE "staging_score" (
	"change_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"county_code" text NOT NULL,
	"region_code" text NOT NULL,
	"scheme" text NOT NULL,
	"scheme_version" smallint NOT NULL,
	"criterion" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" smallint NOT NULL,
	"score" double precision,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criterion" (
	"scheme" text NOT NULL,
	"scheme_version" smallint NOT NULL,
	"code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"weight" double precision NOT NULL,
	"sort" integer NOT NULL,
	CONSTRAINT "criterion_scheme_scheme_version_code_pk" PRIMARY KEY("scheme","scheme_version","code")
);
--> statement-breakpoint
CREATE TABLE "unit_score" (
	"county_code" text NOT NULL,
	"region_code" text NOT NULL,
	"scheme" text NOT NULL,
	"scheme_version" smallint NOT NULL,
	"criterion" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" smallint NOT NULL,
	"score" double precision,
	"synthetic" boolean NOT NULL,
	"change_id" bigint NOT NULL,
	CONSTRAINT "unit_score_county_code_region_code_scheme_scheme_version_criterion_period_start_period_months_change_id_pk" PRIMARY KEY("county_code","region_code","scheme","scheme_version","criterion","period_start","period_months","change_id")
);
--> statement-breakpoint
CREATE INDEX "case_record_accepted" ON "case_record" USING btree ("county_code","type","accepted_on");--> statement-breakpoint
CREATE INDEX "case_record_region_latest" ON "case_record" USING btree ("county_code","region_code","accepted_on");--> statement-breakpoint
CREATE INDEX "period_event_period" ON "period_event" USING btree ("period_start","period_months");--> statement-breakpoint
CREATE UNIQUE INDEX "change_version" ON "change" USING btree ("version");--> statement-breakpoint
CREATE INDEX "change_versioned_at" ON "change" USING btree ("versioned_at");--> statement-breakpoint
CREATE UNIQUE INDEX "import_batch_key" ON "import_batch" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "observation_latest" ON "observation" USING btree ("county_code","measure_code","region_code","breakdown","period_months","period_start","id");--> statement-breakpoint
CREATE INDEX "region_parent" ON "region" USING btree ("parent_code");