/** A list in groups by a key, in the order in which the keys first come. */
export function groupBy<One>(list: readonly One[], key: (one: One) => string): [string, One[]][] {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const name = key(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups];
}
