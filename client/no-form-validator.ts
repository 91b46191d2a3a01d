/**
 * Stands for the rule checker of antd's forms in the built client. antd's ConfigProvider carries the forms with it, and every
 * page would load their checker; our forms are the browser's own (`src/ui/forms`), and none calls it.
 */
export default function noFormValidator(): never {
  throw new Error("The client is built without the rule checker of antd's forms: use src/ui/forms, or take the alias out of vite.config.ts.");
}
