const maxConcurrent = 16

/** What `read` returns for each of many keys, together; a few are read at a time. */
export async function readForEach<Key, Item>(
  keys: readonly Key[],
  read: (key: Key) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const all: (readonly Item[])[] = []
  for (let from = 0; from < keys.length; from += maxConcurrent)
    all.push(...(await Promise.all(keys.slice(from, from + maxConcurrent).map(read))))
  return all.flat()
}
