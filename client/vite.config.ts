import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Paths that the server answers; in development the page comes from vite and these from the server beside it. */
const SERVER_PATHS = ["/graphql", "/export", "/import", "/healthz", "/readyz"];
const SERVER = "http://127.0.0.1:4000";

export default defineConfig({
  root: import.meta.dirname,
  // The compiler reads our components alone: packages come compiled, and parsing them only costs time.
  plugins: [react(), babel({ include: /client[\\/]src[\\/].*\.tsx?$/, presets: [reactCompilerPreset()] })],
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
