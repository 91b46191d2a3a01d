import { Field, Float, InputType, Int, ObjectType } from "type-graphql";

@InputType({ description: "How the certainty of places is found out; the same seed gives the same answer." })
export class RankUncertaintyInput {
  @Field(() => Int, { defaultValue: 1000, description: "100–5,000; draws × regions² is at most 10,000,000." })
  draws!: number;

  @Field(() => Int, { defaultValue: 1, description: "0 or more." })
  seed!: number;
}

@ObjectType("RankSet", { description: "A run of places.", simpleResolvers: true })
export class RankSetObject {
  @Field(() => Int, { description: "After all that are ahead by more than chance." })
  best!: number;

  @Field(() => Int, { description: "Before all that are behind by more than chance." })
  worst!: number;

  @Field(() => [String], { description: "Codes of the regions that differ from this one by no more than chance, in official order: with these alone is its order not established. Two sets may overlap although the order of their regions is." })
  open!: readonly string[];
}

@ObjectType("RankUncertainty", { description: "How the certainty of places was found out.", simpleResolvers: true })
export class RankUncertaintyObject {
  @Field(() => Int, { description: "How many draws were made." })
  draws!: number;

  @Field(() => Int, { description: "The seed they were made from." })
  seed!: number;

  @Field(() => Float, { description: "Confidence with which all rank sets together hold the true places." })
  level!: number;

  @Field(() => Int, { description: "How many regions have a value with a standard error: ranked ones, of metrics that are shares of trials or rates of events on a base. Places of rank sets are counted among them." })
  units!: number;
}
