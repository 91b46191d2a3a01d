import styles from "./plumb-drawing.module.css";

/** Places beside the line, from above: distance in units of the drawing, and whether it is more than chance. */
const PLACES: readonly (readonly [distance: number, far: boolean])[] = [[92, true], [44, false], [16, false], [-12, false], [-34, false], [-58, false], [-104, true]];
const FIRST = 96;
const STEP = 46;

/** A plumb line with places at their distances from it; it stands for the idea and shows no figures. */
export function PlumbDrawing() {
  return (
    <svg className={styles["drawing"]} viewBox="-160 0 320 520" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMin slice">
      <path className={styles["line"]} d="M0 0V452" />
      {PLACES.map(([distance, far], place) => (
        <g key={distance} transform={`translate(0 ${FIRST + place * STEP})`}>
          <path className={styles["distance"]} d={`M0 0H${distance}`} />
          <path className={styles["whisker"]} d={`M${distance - 18} 0H${distance + 18}M${distance - 18} -4V4M${distance + 18} -4V4`} />
          <circle className={far ? styles["far"] : styles["near"]} cx={distance} r={far ? 5.5 : 4.5} />
        </g>
      ))}
      <path className={styles["bob"]} d="M0 444L15 462L0 504L-15 462Z" />
    </svg>
  );
}
