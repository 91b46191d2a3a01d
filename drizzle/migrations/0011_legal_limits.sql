CREATE TABLE "legal_limit" (
	"case_type" text NOT NULL,
	"clock" text NOT NULL,
	"procedure" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"starts" text[] NOT NULL,
	"ends" text NOT NULL,
	"due" text,
	"days" integer NOT NULL,
	"counting" text NOT NULL,
	"deducts" text,
	"most_extension" integer NOT NULL,
	"basis_zh" text NOT NULL,
	"basis_en" text NOT NULL,
	CONSTRAINT "legal_limit_case_type_clock_procedure_valid_from_pk" PRIMARY KEY("case_type","clock","procedure","valid_from")
);
--> statement-breakpoint
CREATE TABLE "work_day" (
	"day" date PRIMARY KEY NOT NULL,
	"working" boolean NOT NULL,
	"number" integer NOT NULL,
	"name_zh" text,
	"name_en" text,
	CONSTRAINT "work_day_number" UNIQUE("number","day")
);
