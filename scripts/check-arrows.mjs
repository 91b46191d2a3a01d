import { posix } from "node:path";
import { arrows, doors, environment, rooms, standAlone, withoutPackages } from "./arrows.mjs";
import { findCycles } from "./find-cycles.mjs";
import { readImports } from "./read-imports.mjs";

const ownPackages = ["schema", "drizzle", "server", "client", "test"];
const allowed = new Map(arrows.map(({ from, to }) => [from, new Set([from, ...to])]));
const roomsByDepth = Object.entries(rooms)
  .flatMap(([room, places]) => [places].flat().map((place) => ({ room, place })))
  .sort((a, b) => b.place.length - a.place.length);

/**
 * Checks source texts (Map: path from the root, with slashes → text) against the arrows and returns the faults as
 * sentences, each with file, line and the way out. Only files under the src (and demo) folders have a room.
 */
export function checkArrows(sources) {
  const faults = [];
  const graph = new Map();
  for (const [file, source] of sources) {
    const { imports, environmentLines } = readImports(file, source);
    if (isFree(file)) continue;
    const room = roomOf(file);
    if (room === undefined) {
      faults.push(`${file} stands in no room: move it into one, or give its folder a name and its arrows in scripts/arrows.mjs.`);
      continue;
    }
    if (environmentLines.length > 0 && isWithin(file, environment.within) && !isWithin(file, environment.only)) {
      faults.push(`${file}:${environmentLines[0]} reads process.env, which only ${environment.only} may: take the setting as an argument.`);
    }
    const targets = new Set();
    for (const found of imports) {
      const at = `${file}:${found.line}`;
      const target = resolveOwn(file, found.specifier);
      if (target === undefined) faults.push(...packageFaults(file, found, at));
      else {
        faults.push(...roomFaults(room, file, target, at));
        if (sources.has(target)) targets.add(target);
      }
    }
    graph.set(file, [...targets]);
  }
  for (const cycle of findCycles(graph)) {
    faults.push(`${cycle.join(" → ")} is a cycle of imports: move what they share into a file of its own.`);
  }
  return faults;
}

function roomFaults(room, file, target, at) {
  if (/\.(json|csv|css|svg|graphql|sql|geojson)(\?\w+)?$/.test(target)) return [];
  const targetRoom = roomOf(target);
  if (isFree(target)) return [`${at} imports ${target}: the product may not import tests or tools.`];
  if (targetRoom === undefined) return [`${at} imports ${target}, which stands in no room.`];
  if (!allowed.get(room)?.has(targetRoom)) {
    return [`${at}: the room "${room}" may not import "${targetRoom}" (${target}); its arrows go to ${[...(allowed.get(room) ?? [])].join(", ")}.`];
  }
  const folder = standAlone.find((path) => isWithin(file, [path]) && isWithin(target, [path]));
  if (folder !== undefined && subfolder(folder, file) !== subfolder(folder, target)) {
    return [`${at} imports ${target}: folders of ${folder} stand alone; move what they share to charts, filters or ui.`];
  }
  return [];
}

function packageFaults(file, { specifier, typeOnly }, at) {
  if (isWithin(file, withoutPackages)) return [`${at} imports "${specifier}": ${withoutPackages} has no dependency at all.`];
  return doors
    .filter((door) => door.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)))
    .filter((door) => isWithin(file, door.within) && !isWithin(file, door.only) && !(typeOnly && door.typesAllowed))
    .map((door) => `${at} imports "${specifier}", which only ${door.only.join(", ")} may${door.typesAllowed ? " (types excepted)" : ""}.`);
}

/** A specifier as a path from the root where it names a file of ours, else undefined. */
function resolveOwn(file, specifier) {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  const own = /^@plumbline\/([^/]+)\/(.+)$/.exec(specifier);
  if (own === null || !ownPackages.includes(own[1])) return undefined;
  return posix.join(own[1], own[2].startsWith("demo/") ? "" : "src", own[2]);
}

function roomOf(file) {
  return roomsByDepth.find(({ place }) => isWithin(file, [place]))?.room;
}

/** Tests, and what stands outside the product's own folders (configurations, derivation scripts). */
function isFree(file) {
  return /\.test\.tsx?$/.test(file) || !/^(schema|drizzle|server|client)\/(src|demo)\//.test(file);
}

function subfolder(folder, file) {
  return file.slice(folder.length + 1).split("/")[0];
}

/** A path counts as within "x/chart-host" when it is that file (any extension) or lies in that folder. */
function isWithin(file, places) {
  return places.some((place) => file === place || file.startsWith(`${place}/`) || file.startsWith(`${place}.`));
}
