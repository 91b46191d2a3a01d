import { DocExplorer, DocExplorerContextProvider } from "@graphiql/plugin-doc-explorer";
import "@graphiql/plugin-doc-explorer/style.css";
import { GraphiQLProvider, QueryEditor, useEditorContext, VariableEditor, type EditorContextType } from "@graphiql/react";
import "@graphiql/react/style.css";
import type { GraphQLSchema } from "graphql";
import { useEffect, useImperativeHandle, type RefObject } from "react";
import { usePreferences } from "../../ui/preferences.ts";
import type { Draft, DraftReader, Tab } from "./draft.ts";
import "./editors.css";
import { FieldTree } from "./field-tree.tsx";
import { useExploreWords } from "./words.ts";

export interface EditorsProps {
  readonly tab: Tab;
  readonly schema: GraphQLSchema | null;
  /** What the page puts into the editors; each change replaces what stands there. */
  readonly document: string;
  readonly variables: string;
  readonly onDraft: (part: Partial<Draft>) => void;
  /** The question as it stands now, and how a whole new one is put in its place. */
  readonly draft: string;
  readonly onWrite: (document: string) => void;
  readonly reader: RefObject<DraftReader | null>;
}

/** Questions may hold regions and cases that the next user of this browser must not find: nothing is kept. */
const FORGETFUL = { length: 0, getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined };

/** Sending is the page's own business: it goes through the data client, which hears of ended sessions. */
const neverAsked = (): never => {
  throw new Error("GraphiQL was asked to send a question; the page sends them.");
};

/** GraphiQL's editors and its documentation under our own theme, and the fields to tick; texts stay in place while another tab is open. */
export function Editors({ tab, schema, document, variables, onDraft, draft, onWrite, reader }: EditorsProps) {
  const words = useExploreWords();
  const { mode } = usePreferences();
  useEffect(() => {
    const theme = `graphiql-${mode}`;
    window.document.body.classList.add(theme);
    return () => window.document.body.classList.remove(theme);
  }, [mode]);
  return (
    <GraphiQLProvider fetcher={neverAsked} schema={schema} query={document} variables={variables} storage={FORGETFUL}>
      <DocExplorerContextProvider>
        <EditorCare shown={tab === "query"} reader={reader} />
        <div className="graphiql-container plumbline-editors">
          <div className="plumbline-query" hidden={tab !== "query"}>
            <QueryEditor onEdit={(text) => onDraft({ document: text })} />
          </div>
          {tab === "fields" && schema !== null ? (
            <div className="plumbline-fields">
              <FieldTree schema={schema} text={draft} onText={onWrite} />
            </div>
          ) : null}
          {tab === "docs" ? (
            <div className="plumbline-docs">
              {words.docsNote === "" ? null : <p className="plumbline-note">{words.docsNote}</p>}
              <DocExplorer />
            </div>
          ) : null}
          <p className="plumbline-label">{words.variables}</p>
          <div className="plumbline-variables">
            <VariableEditor onEdit={(text) => onDraft({ variables: text })} />
          </div>
        </div>
      </DocExplorerContextProvider>
    </GraphiQLProvider>
  );
}

/** Names both editors for screen readers, opens them to the keyboard, and redraws the one that was hidden, which measured nothing meanwhile. */
function EditorCare({ shown, reader }: { readonly shown: boolean; readonly reader: RefObject<DraftReader | null> }) {
  const words = useExploreWords();
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  useEffect(() => nameEditor(queryEditor, words.query), [queryEditor, words]);
  useEffect(() => nameEditor(variableEditor, words.variables), [variableEditor, words]);
  useEffect(() => {
    if (shown) queryEditor?.refresh();
  }, [queryEditor, shown]);
  useImperativeHandle(reader, () => ({ read: () => (queryEditor === null || variableEditor === null ? null : { document: queryEditor.getValue(), variables: variableEditor.getValue() }) }), [queryEditor, variableEditor]);
  return null;
}

/** The editor's field stands beside what scrolls, so the keyboard has to reach that as well. */
function nameEditor(editor: EditorContextType["variableEditor"], name: string): void {
  editor?.setOption("screenReaderLabel", name);
  editor?.getScrollerElement().setAttribute("tabindex", "0");
}
