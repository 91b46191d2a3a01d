import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "./moment.ts";

const SavedKindEnum = { DOCUMENT: "document", SELECTION: "selection", VIEW: "view" } as const;
type SavedKind = (typeof SavedKindEnum)[keyof typeof SavedKindEnum];

registerEnumType(SavedKindEnum, {
  name: "SavedKind",
  description: "How a saved question is written.",
  valuesConfig: {
    DOCUMENT: { description: "A GraphQL document that reads, with its variables." },
    SELECTION: { description: "The text of a selection." },
    VIEW: { description: "A page as it is looked at: its address within the product, from the first slash on." },
  },
});

@ObjectType("SavedQuery", { description: "A question kept under a name; everybody gets its answer under their own rights.", simpleResolvers: true })
export class SavedQueryObject {
  @Field(() => String, { description: "For changing and removing it." })
  id!: string;

  @Field(() => String, { description: "In its owner's words." })
  name!: string;

  @Field(() => SavedKindEnum, { description: "How it is written." })
  kind!: SavedKind;

  @Field(() => String, { description: "The document, the selection's text, or the page's address." })
  body!: string;

  @Field(() => String, { description: "Variables as a JSON object." })
  variables!: string;

  @Field(() => Boolean, { description: "Whether everybody who has signed in may use it." })
  shared!: boolean;

  @Field(() => String, { description: "The account that keeps it." })
  owner!: string;

  @Field(() => Boolean, { description: "Whether the viewer keeps it, and may change it." })
  mine!: boolean;

  @Field(() => DateTime, { description: "When it was last changed." })
  changedAt!: string;
}

@InputType("SavedQueryInput", { description: "A question to be kept." })
export class SavedQueryInput {
  @Field(() => String, { nullable: true, description: "The question that is changed; a new one is kept when absent." })
  id?: string | null;

  @Field(() => String, { description: "1–60 characters, once for each owner." })
  name!: string;

  @Field(() => SavedKindEnum, { description: "How it is written." })
  kind!: SavedKind;

  @Field(() => String, { description: "The document, the selection's text or the page's address, up to 20,000 characters. A document holds queries alone, an address begins with one slash." })
  body!: string;

  @Field(() => String, { defaultValue: "{}", description: "Variables as a JSON object, up to 20,000 characters." })
  variables!: string;

  @Field(() => Boolean, { defaultValue: false, description: "Whether everybody who has signed in may use it." })
  shared!: boolean;
}

@ObjectType("RegionGroup", { description: "Regions compared again and again, for the selection word group(ID).", simpleResolvers: true })
export class RegionGroupObject {
  @Field(() => String, { description: "For group(ID), for changing and removing it." })
  id!: string;

  @Field(() => String, { description: "In its owner's words." })
  name!: string;

  @Field(() => [String], { description: "Codes, in order." })
  regions!: readonly string[];

  @Field(() => Boolean, { description: "Whether everybody who has signed in may use it." })
  shared!: boolean;

  @Field(() => String, { description: "The account that keeps it." })
  owner!: string;

  @Field(() => Boolean, { description: "Whether the viewer keeps it, and may change it." })
  mine!: boolean;

  @Field(() => DateTime, { description: "When it was last changed." })
  changedAt!: string;
}

@InputType("RegionGroupInput", { description: "A group of regions to be kept." })
export class RegionGroupInput {
  @Field(() => String, { nullable: true, description: "The group that is changed; a new one is kept when absent." })
  id?: string | null;

  @Field(() => String, { description: "1–60 characters, once for each owner." })
  name!: string;

  @Field(() => [String], { description: "Codes of 1–200 regions, in order." })
  regions!: string[];

  @Field(() => Boolean, { defaultValue: false, description: "Whether everybody who has signed in may use it." })
  shared!: boolean;
}
