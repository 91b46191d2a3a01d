import { useRouter, useSearch } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import { keepChoices } from "../ui/page-address.ts";

export interface PageLinkProps {
  /** Within the product, with its query. */
  readonly address: string;
  readonly className?: string | undefined;
  /** Told when it is followed in this window. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A link whose address is a text, for pages that a room may name and not import; Back leads back, other windows open as from any link. */
export function PageLink({ address: named, className, onFollow, children }: PageLinkProps) {
  const { history } = useRouter();
  const address = keepChoices(named, useSearch({ from: "__root__" }));
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.push(address);
    onFollow?.();
  };
  return (
    <a className={className} href={address} onClick={follow}>
      {children}
    </a>
  );
}
