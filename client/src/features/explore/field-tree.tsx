import { getNamedType, isObjectType, type DocumentNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { useState } from "react";
import styles from "./field-tree.module.css";
import { asksFor, readDocument, toggleField, type FieldPath } from "./toggle-field.ts";
import { useExploreWords } from "./words.ts";

export interface FieldTreeProps {
  readonly schema: GraphQLSchema;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** All that can be asked, to be ticked: the question is rewritten with each tick. */
export function FieldTree({ schema, text, onText }: FieldTreeProps) {
  const words = useExploreWords();
  const document = readDocument(text);
  const root = schema.getQueryType();
  if (document === null) return <p className={styles["note"]}>{words.mendFirst}</p>;
  const toggle = (path: FieldPath): void => {
    const next = toggleField(text, schema, path);
    if (next !== null) onText(next);
  };
  return root === undefined || root === null ? null : <Fields type={root} path={[]} document={document} onToggle={toggle} />;
}

interface FieldsProps {
  readonly type: GraphQLObjectType;
  readonly path: FieldPath;
  readonly document: DocumentNode;
  readonly onToggle: (path: FieldPath) => void;
}

function Fields({ type, path, document, onToggle }: FieldsProps) {
  return (
    <ul className={styles["fields"]}>
      {fieldsOf(type, path).map((field) => (
        <Field key={field.name} field={field} path={[...path, field.name]} document={document} onToggle={onToggle} />
      ))}
    </ul>
  );
}

/** Questions by name, for they are many; the fields of an object as the contract orders them. */
function fieldsOf(type: GraphQLObjectType, path: FieldPath): readonly GraphQLField<unknown, unknown>[] {
  const fields = Object.values(type.getFields());
  return path.length === 0 ? fields.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : fields;
}

function Field({ field, path, document, onToggle }: Omit<FieldsProps, "type"> & { readonly field: GraphQLField<unknown, unknown> }) {
  const words = useExploreWords();
  const inner = getNamedType(field.type);
  const asked = asksFor(document, path);
  const [opened, setOpened] = useState<boolean | null>(null);
  const open = opened ?? (asked && path.length < 3);
  return (
    <li>
      <div className={styles["row"]}>
        {isObjectType(inner) ? (
          <button type="button" className={styles["turn"]} aria-expanded={open} aria-label={words.fieldsOf(field.name)} onClick={() => setOpened(!open)}>
            <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
              <path d={open ? "M.8 2h6.4L4 6.6z" : "M2 .8v6.4L6.6 4z"} fill="currentColor" />
            </svg>
          </button>
        ) : (
          <span className={styles["turn"]} />
        )}
        <label className={styles["name"]} title={field.description ?? ""}>
          <input type="checkbox" checked={asked} onChange={() => onToggle(path)} />
          <span>{field.name}</span>
          <small>{field.description?.split(/(?<=[.;])\s/)[0] ?? ""}</small>
        </label>
      </div>
      {open && isObjectType(inner) ? <Fields type={inner} path={path} document={document} onToggle={onToggle} /> : null}
    </li>
  );
}
