import { useApolloClient } from "@apollo/client/react";
import { ApolloLink } from "@apollo/client";
import { buildClientSchema, getIntrospectionQuery, parse, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { useEffect, useState } from "react";
import { useLive } from "../../ui/live-context.ts";
import { withOpenDefaults } from "./with-open-defaults.ts";

/** The contract as this viewer may read it: null while it is on its way, and where it could not be read. */
export interface SchemaState {
  readonly schema: GraphQLSchema | null;
  readonly failed: boolean;
}

/** Asks for the contract once a page, past the cache, which would only keep it a second time. */
export function useSchema(): SchemaState {
  const client = useApolloClient();
  const [state, setState] = useState<SchemaState>({ schema: null, failed: false });
  const { lostSince } = useLive();
  // What could not be read while nobody answered is asked for once more.
  const due = state.schema === null && lostSince === null;
  useEffect(() => {
    if (!due) return undefined;
    const failed = (): void => setState({ schema: null, failed: true });
    const asked = ApolloLink.execute(client.link, { query: parse(getIntrospectionQuery()) }, { client }).subscribe({
      next: (result) => {
        const data = "data" in result ? result.data : null;
        if (data === null || data === undefined) failed();
        else setState({ schema: buildClientSchema(withOpenDefaults(data as unknown as IntrospectionQuery)), failed: false });
      },
      error: failed,
    });
    return () => asked.unsubscribe();
  }, [client, due]);
  return state;
}
