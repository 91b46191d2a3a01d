import { useState } from "react";
import { useWords } from "../words.ts";
import styles from "./form.module.css";
import { TextField, type TextFieldProps } from "./text-field.tsx";

export interface PasswordFieldProps extends Pick<TextFieldProps, "label" | "name" | "value" | "onChange" | "hint" | "invalid"> {
  /** Tells a password manager whether it fills in or makes up. */
  readonly autoComplete: "current-password" | "new-password";
}

/** A password, which its owner may look at. */
export function PasswordField(props: PasswordFieldProps) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? "text" : "password"}
      required
      end={
        <button type="button" className={styles["toggle"]} aria-pressed={shown} aria-label={`${words.show}: ${props.label}`} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </button>
      }
    />
  );
}
