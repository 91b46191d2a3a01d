/** Which PostgreSQL holds the installation. */
export type DatabasePlace =
  | { readonly kind: "embedded"; readonly dataDir: string }
  | { readonly kind: "server"; readonly url: string; readonly replicaUrls: readonly string[] };
