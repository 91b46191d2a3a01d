/** Settings that hold for as long as the process, by name. */
export interface ClusterSettings {
  readonly port: number;
  /** False only for tests: then a crash of the machine may lose data. */
  readonly durable: boolean;
}

/** The file that postgresql.conf includes; written anew before every start, so that settings follow the release. */
export function clusterConfiguration(settings: ClusterSettings): string {
  const lines: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(settings.port),
    unix_socket_directories: "",
    max_connections: "60",
    shared_buffers: "128MB",
    effective_cache_size: "1GB",
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    max_wal_size: "2GB",
    random_page_cost: "1.1",
    // Compiling costs more than the short queries of a board take.
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "warning",
    log_checkpoints: "off",
    ...(settings.durable ? { synchronous_commit: "on" } : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const body = Object.entries(lines).map(([name, value]) => `${name} = '${value}'`);
  return `# Written by Plumbline before every start; changes belong into postgresql.conf below its include line.\n${body.join("\n")}\n`;
}
