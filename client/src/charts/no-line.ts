/** An explicit absence: the engine keeps a line of the drawing before when the next one says nothing of it. */
export const noLine = { data: [] };
