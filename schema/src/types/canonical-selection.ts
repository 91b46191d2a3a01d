import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("CanonicalSelection", { description: "A selection in its one form: order is kept, repeats go, consecutive periods become a range, and what stands at its default is left out.", simpleResolvers: true })
export class CanonicalSelectionObject {
  @Field(() => String, { description: "The canonical text, which is also the query of an address." })
  text!: string;

  @Field(() => String, { description: "SHA-256 of the text, in hexadecimal." })
  hash!: string;

  @Field(() => Int, { description: "How many metrics it names." })
  metrics!: number;

  @Field(() => Int, { description: "How many regions it names, expanded." })
  regions!: number;

  @Field(() => Int, { description: "How many periods it names, expanded." })
  periods!: number;

  @Field(() => Int, { description: "Metrics × regions × periods; one answer holds at most 60,000." })
  cells!: number;
}
