import styles from "./plumb-drawing.module.css";

/** A place beside the line: its distance from it and half its interval, in units of the drawing. */
interface Place {
  readonly distance: number;
  readonly reach: number;
}

/** From above. Only the first and the last stand further from the line than their interval reaches. */
const PLACES: readonly Place[] = [
  { distance: 92, reach: 30 }, { distance: 46, reach: 56 }, { distance: 18, reach: 26 }, { distance: -10, reach: 20 }, { distance: -30, reach: 44 }, { distance: -52, reach: 62 }, { distance: -104, reach: 34 },
];
const FIRST = 70;
const STEP = 50;

/** A plumb line with places at their distances from it, drawn as the product draws them; it stands for the idea and shows no figures. */
export function PlumbDrawing() {
  return (
    <svg className={styles["drawing"]} viewBox="-170 0 340 520" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMax meet">
      <path className={styles["line"]} d="M0 -2000V462" />
      {PLACES.map((place, row) => (
        <g key={place.distance} transform={`translate(0 ${FIRST + row * STEP})`}>
          <path className={styles["distance"]} d={`M0 0H${place.distance}`} />
          <path className={styles["whisker"]} d={whisker(place)} />
          {mark(place)}
        </g>
      ))}
      <path className={styles["bob"]} d="M0 456L13 472L0 512L-13 472Z" />
    </svg>
  );
}

function whisker({ distance, reach }: Place): string {
  const [from, to] = [distance - reach, distance + reach];
  return `M${from} 0H${to}M${from} -4V4M${to} -4V4`;
}

/** ▲ better, ▼ worse than chance explains, ● otherwise. */
function mark({ distance, reach }: Place) {
  if (Math.abs(distance) <= reach) return <circle className={styles["near"]} cx={distance} r={4.5} />;
  return <path className={styles["far"]} d={distance > 0 ? `M${distance} -7l7 12h-14z` : `M${distance} 7l7 -12h-14z`} />;
}
