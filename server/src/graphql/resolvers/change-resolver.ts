import { ChangeObject } from "@plumbline/schema/types/change.ts";
import { Arg, Int, Resolver, Root, Subscription } from "type-graphql";
import type { DataVersion } from "../../store/driver/database.ts";
import type { OperationContext } from "../operation-context.ts";

interface Subscribing {
  readonly args: { readonly since?: number | null };
  readonly context: OperationContext;
}

@Resolver()
export class ChangeResolver {
  @Subscription(() => ChangeObject, {
    description: "A notice for every new data version, soon after its commit; several that follow closely come as one.",
    subscribe: ({ args, context }: Subscribing) => context.changes.subscribe(args.since ?? null),
  })
  changed(
    @Root() { version, committedAt }: DataVersion,
    @Arg("since", () => Int, { nullable: true, description: "The version that the asker knows: a later one is told at once." }) _since: number | null,
  ): ChangeObject {
    return { version, asOf: committedAt };
  }
}
