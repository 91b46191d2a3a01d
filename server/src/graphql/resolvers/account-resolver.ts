import { AccountChangeInput, AccountObject, AccountPageObject, AccountWithPasswordObject, NewAccountInput } from "@plumbline/schema/types/account.ts";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { changeAccount, createAccount, listAccounts, registrarOf, resetPassword } from "../../identity/accounts.ts";
import type { AccountWithRegion } from "../../identity/accounts.ts";
import { act } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { assertPageSize, nextOf } from "../page.ts";

const accountObject = ({ createdAt, disabledAt, ...rest }: AccountWithRegion): AccountObject => ({
  ...rest,
  createdAt: createdAt.toISOString(),
  disabledAt: disabledAt?.toISOString() ?? null,
});

@Resolver()
export class AccountResolver {
  @Query(() => AccountPageObject, { description: "Accounts of the viewer's region and below, by name; for administrators." })
  accounts(
    @Arg("search", () => String, { defaultValue: "", description: "Part of a name." }) search: string,
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, 1–100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "`next` of the page before." }) after: string | null | undefined,
    @Ctx() { identity, asker }: OperationContext,
  ): Promise<AccountPageObject> {
    return act(async () => {
      assertPageSize(first);
      const rows = await listAccounts(identity, asker, { after: after ?? "", search: search.slice(0, 100), limit: first + 1 });
      return { accounts: rows.slice(0, first).map(accountObject), next: nextOf(rows, first, ({ name }) => name) };
    });
  }

  @Mutation(() => AccountWithPasswordObject, { description: "Makes an account and a password for it." })
  createAccount(
    @Arg("input", () => NewAccountInput, { description: "Who." }) input: NewAccountInput,
    @Ctx() { identity, asker, origin }: OperationContext,
  ): Promise<AccountWithPasswordObject> {
    return act(async () => {
      const { account, password } = await createAccount(identity, registrarOf(asker), { ...input, password: null }, origin);
      return { account: accountObject(account), password };
    });
  }

  @Mutation(() => AccountObject, { description: "Changes an account; a change of role, region or state ends its sessions and revokes its tokens." })
  changeAccount(
    @Arg("name", () => String, { description: "Whose." }) name: string,
    @Arg("change", () => AccountChangeInput, { description: "What shall be otherwise." }) change: AccountChangeInput,
    @Ctx() { identity, asker, origin }: OperationContext,
  ): Promise<AccountObject> {
    const { displayName = null, role = null, region = null, disabled = null } = change;
    return act(async () => accountObject(await changeAccount(identity, registrarOf(asker), name, { displayName, role, region, disabled }, origin)));
  }

  @Mutation(() => AccountWithPasswordObject, { description: "Makes up another password, which its owner has to change, and ends the account's sessions." })
  resetPassword(
    @Arg("name", () => String, { description: "Whose." }) name: string,
    @Ctx() { identity, asker, origin }: OperationContext,
  ): Promise<AccountWithPasswordObject> {
    return act(async () => {
      const { account, password } = await resetPassword(identity, registrarOf(asker), name, origin);
      return { account: accountObject(account), password };
    });
  }
}
