import { SessionObject } from "@plumbline/schema/types/session.ts";
import { ViewerObject } from "@plumbline/schema/types/viewer.ts";
import { GraphQLError } from "graphql";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { changePassword } from "../../identity/change-password.ts";
import { endAllSessions, endSession, listSessions } from "../../identity/sessions.ts";
import { setUp } from "../../identity/set-up.ts";
import { replaceSession, signIn, signOut } from "../../identity/sign-in.ts";
import { act } from "../answer.ts";
import type { OperationContext, SessionKeeper } from "../operation-context.ts";
import { viewerObject } from "../translate/viewer-object.ts";

function keeperOf({ keeper }: OperationContext): SessionKeeper {
  if (keeper === null) throw new GraphQLError("A session begins and ends over HTTP alone: send this operation by POST.", { extensions: { code: "FORBIDDEN" } });
  return keeper;
}

@Resolver()
export class SessionResolver {
  @Mutation(() => ViewerObject, { description: "Begins a session, which a cookie keeps; five wrong passwords in a row lock the name for 15 minutes." })
  signIn(
    @Arg("name", () => String, { description: "Name of the account." }) name: string,
    @Arg("password", () => String, { description: "Its password." }) password: string,
    @Ctx() context: OperationContext,
  ): Promise<ViewerObject> {
    return act(() => enter(context, name, password));
  }

  @Mutation(() => ViewerObject, { description: "Makes the first administrator and signs it in; possible once, with the code from the server's log." })
  setUp(
    @Arg("code", () => String, { description: "From the address that the server printed." }) code: string,
    @Arg("name", () => String, { description: "Name of the account." }) name: string,
    @Arg("displayName", () => String, { description: "Name to show." }) displayName: string,
    @Arg("password", () => String, { description: "At least 12 characters." }) password: string,
    @Ctx() context: OperationContext,
  ): Promise<ViewerObject> {
    return act(async () => {
      await setUp(context.identity, { code, name, displayName, password }, context.origin);
      return enter(context, name, password);
    });
  }

  @Mutation(() => Boolean, { description: "Ends the session that asks." })
  signOut(@Ctx() context: OperationContext): Promise<boolean> {
    const { identity, asker, origin } = context;
    return act(async () => {
      if (asker.kind === "session") await signOut(identity, asker, origin);
      keeperOf(context).drop();
      return true;
    });
  }

  @Query(() => [SessionObject], { description: "Where the viewer is signed in, latest use first." })
  sessions(@Ctx() { identity, asker }: OperationContext): Promise<SessionObject[]> {
    return act(async () =>
      (await listSessions(identity, asker)).map(({ createdAt, lastSeenAt, endsAt, ...rest }) => ({
        ...rest,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
    );
  }

  @Mutation(() => Boolean, { description: "Ends one of the viewer's sessions." })
  endSession(@Arg("id", () => String, { description: "From `sessions`." }) id: string, @Ctx() { identity, asker, origin }: OperationContext): Promise<boolean> {
    return act(async () => {
      await endSession(identity, asker, id, origin);
      return true;
    });
  }

  @Mutation(() => Int, { description: "Ends every session of the viewer, this one included, and says how many there were." })
  signOutEverywhere(@Ctx() context: OperationContext): Promise<number> {
    return act(async () => {
      const ended = await endAllSessions(context.identity, context.asker, context.origin);
      keeperOf(context).drop();
      return ended;
    });
  }

  @Mutation(() => Boolean, { description: "Gives the viewer another password and ends their other sessions." })
  changePassword(
    @Arg("current", () => String, { description: "The password until now." }) current: string,
    @Arg("next", () => String, { description: "The password from now on, at least 12 characters." }) next: string,
    @Ctx() { identity, asker, origin }: OperationContext,
  ): Promise<boolean> {
    return act(async () => {
      await changePassword(identity, asker, { current, next }, origin);
      return true;
    });
  }
}

async function enter(context: OperationContext, name: string, password: string): Promise<ViewerObject> {
  const keeper = keeperOf(context);
  const { identity, asker, origin } = context;
  const begun = await signIn(identity, { name, password }, origin);
  if (asker.kind === "session") await replaceSession(identity, asker.account.name, asker.sessionId);
  const entered = await identity.credentials.session(begun.secret, true);
  const viewer = entered === null ? null : viewerObject(entered);
  if (viewer === null) throw new Error("A session that just began is not there.");
  keeper.keep(begun.secret, begun.endsAt);
  return viewer;
}
