/** Fields at the root that anybody may ask, for a page needs them to show its sign-in. */
const EVERYBODY: ReadonlySet<string> = new Set(["__typename", "viewer", "entrance", "signIn", "setUp", "signOut"]);

/** What readers without an account may ask besides, where the installation is open: aired figures and what they are about. */
const PUBLIC: ReadonlySet<string> = new Set(["installation", "regions", "metrics", "metric", "boards", "board", "compare", "ranking", "publishedFigures"]);

/** What is left to somebody whose password was made up by somebody else. */
const BEFORE_PASSWORD: ReadonlySet<string> = new Set(["__typename", "viewer", "entrance", "changePassword", "signOut", "sessions"]);

/** Each begins by a secret that could be guessed. */
const ATTEMPTS: ReadonlySet<string> = new Set(["signIn", "setUp", "changePassword"]);

/** Who may ask which field at the root; a field that is named nowhere is for accounts alone. */
export const FIELD_DOORS = {
  everybody: (field: string): boolean => EVERYBODY.has(field),
  public: (field: string): boolean => EVERYBODY.has(field) || PUBLIC.has(field),
  beforePassword: (field: string): boolean => BEFORE_PASSWORD.has(field),
  attempt: (field: string): boolean => ATTEMPTS.has(field),
  introspection: (field: string): boolean => field === "__schema" || field === "__type",
} as const;
