import type { MouseEvent } from "react";
import type { Asked } from "../../ui/components/asked.ts";
import styles from "./out-menu.module.css";

/** A panel's question among the ways in which it leaves the page; nothing where it is too long for an address. */
export function AskedItem({ asked }: { readonly asked: Asked }) {
  const address = asked.address();
  if (address === null) return null;
  const follow = (event: MouseEvent): void => {
    // Other windows open as from any link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    asked.follow(address);
  };
  return (
    <a role="menuitem" className={styles["item"]} href={address} onClick={follow}>
      {asked.label}
    </a>
  );
}
