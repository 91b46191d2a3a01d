import { relative, resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const dist = resolve(import.meta.dirname, "dist");

/**
 * A module that finds its data beside itself (the catalogue, the migrations) still finds it when it is built into another
 * file: `import.meta.url` stays the address of the source, told from where the built file will stand.
 */
function keepModuleAddresses(): Plugin {
  return {
    name: "keep-module-addresses",
    enforce: "pre",
    transform(code, id) {
      if (!code.includes("import.meta.url") || id.includes("node_modules")) return null;
      const source = relative(dist, id.split("?")[0] ?? id).replaceAll("\\", "/");
      return { code: code.replaceAll("import.meta.url", `new URL(${JSON.stringify(source)}, import.meta.url).href`), map: null };
    },
  };
}

/** `vite build --ssr`: the server and its command line as plain JavaScript beside each other; packages stay in node_modules. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [keepModuleAddresses()],
  // Our own packages are TypeScript, which Node does not read.
  ssr: { noExternal: [/^@plumbline\//] },
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { main: "src/main.ts", cli: "src/cli.ts" },
      // Decorators run while a chunk is loaded, and chunks are loaded before the imports of the file that names them.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", banner: 'import "reflect-metadata";' },
    },
  },
});
