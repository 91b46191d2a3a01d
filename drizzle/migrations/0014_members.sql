CREATE TABLE "member" (
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"region_code" text NOT NULL,
	"period_start" date NOT NULL,
	"member" text NOT NULL,
	"basis" text NOT NULL,
	"synthetic" boolean NOT NULL,
	"change_id" bigint NOT NULL,
	CONSTRAINT "member_county_code_measure_code_basis_period_start_region_code_member_pk" PRIMARY KEY("county_code","measure_code","basis","period_start","region_code","member")
);
--> statement-breakpoint
CREATE TABLE "member_history" (
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"region_code" text NOT NULL,
	"period_start" date NOT NULL,
	"member" text NOT NULL,
	"basis" text NOT NULL,
	"synthetic" boolean NOT NULL,
	"change_id" bigint NOT NULL,
	"replaced_by" bigint NOT NULL,
	CONSTRAINT "member_history_county_code_measure_code_basis_period_start_region_code_member_replaced_by_pk" PRIMARY KEY("county_code","measure_code","basis","period_start","region_code","member","replaced_by")
);
--> statement-breakpoint
CREATE TABLE "member_publication" (
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"region_code" text NOT NULL,
	"period_start" date NOT NULL,
	"member" text NOT NULL,
	"synthetic" boolean NOT NULL,
	"change_id" bigint NOT NULL,
	"open" boolean DEFAULT false NOT NULL,
	CONSTRAINT "member_publication_county_code_measure_code_period_start_region_code_member_change_id_pk" PRIMARY KEY("county_code","measure_code","period_start","region_code","member","change_id")
);
--> statement-breakpoint
CREATE TABLE "staging_member" (
	"change_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"county_code" text NOT NULL,
	"measure_code" text NOT NULL,
	"region_code" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" smallint NOT NULL,
	"member" text NOT NULL,
	"synthetic" boolean NOT NULL
);
