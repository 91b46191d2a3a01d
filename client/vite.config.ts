import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Paths that the server answers; in development the page comes from vite and these from the server beside it. */
const SERVER_PATHS = ["/graphql", "/export", "/import", "/healthz", "/readyz"];
const SERVER = "http://127.0.0.1:4000";

/** A larger sheet would be packed in a worker of its own making, which the page's policy refuses; packing here takes a fraction of a second. */
const zipInPlace: Plugin = {
  name: "zip-in-place",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/write-excel-file/modules/zip/zipToArrayBuffer.js")) return null;
    const here = code.replace("import { zip } from 'fflate';", "import { zipSync } from 'fflate';\nconst zip = (files, done) => done(null, zipSync(files));");
    if (here === code) throw new Error(`${id} no longer packs by fflate's zip; see whether it still asks for a worker.`);
    return here;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // The compiler reads our components alone: packages come compiled, and parsing them only costs time.
  plugins: [zipInPlace, react(), babel({ include: /client[\\/]src[\\/].*\.tsx?$/, presets: [reactCompilerPreset()] })],
  server: { host: "127.0.0.1", proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: SERVER, changeOrigin: false }])) },
  build: {
    target: "es2022",
    sourcemap: false,
    manifest: true,
    // The charts chunk is large by nature and loaded after the page; the budget of each is checked on the built files.
    chunkSizeWarningLimit: 900,
    // These packages only define things, without saying so: what nobody imports of them (antd's forms, above all) is left out.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]@(?:rc-component|ant-design)[\\/]/, sideEffects: false }] } },
  },
});
