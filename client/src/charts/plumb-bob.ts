/** The bob at the lower end of an upright reference line, as the engine's path symbol; its upper edge stands at the line's end. */
export const plumbBob = "path://M0,0L5,4L0,14L-5,4Z";
