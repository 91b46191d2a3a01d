import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Application } from "./app/application.tsx";
import "./ui/global.css";
import "./ui/print.css";
import { layOutForPrint } from "./ui/print-width.ts";

layOutForPrint();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id “root”, into which the application is drawn.");
createRoot(root).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
