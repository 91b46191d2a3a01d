import { Link, useSearch } from "@tanstack/react-router";
import { ScreenIcon } from "../../ui/components/icons.tsx";
import type { BoardRequest } from "./board-request.ts";
import { fillScreen } from "./wall/fill-screen.ts";
import styles from "./wall-link.module.css";
import { useBoardWords } from "./words.ts";

/** Puts this board on the wall, on the whole screen where the browser can. */
export function WallLink({ request }: { readonly request: BoardRequest }) {
  const words = useBoardWords();
  const { metric: _metric, focus: _focus, ...search } = useSearch({ from: "/board/{-$region}" });
  return (
    <Link data-screen-only="" to="/wall" search={{ ...search, region: request.home ? undefined : request.region.code }} className={styles["link"]} aria-label={words.wall} title={words.wall} onClick={fillScreen}>
      <ScreenIcon size={18} />
    </Link>
  );
}
