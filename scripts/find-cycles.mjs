/** The import cycles of a graph (Map file → files it imports), each once, as the list of its files with the first repeated at the end. */
export function findCycles(graph) {
  const state = new Map();
  const path = [];
  const cycles = [];

  function visit(file) {
    state.set(file, "open");
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === "open") cycles.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(file, "done");
  }

  for (const file of graph.keys()) if (!state.has(file)) visit(file);
  return cycles;
}
