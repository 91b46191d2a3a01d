/** What an API token may read, never more than its owner: approved and aired figures, live figures, case records. */
export const TOKEN_SCOPES = ["board", "live", "records"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];
