const maxConcurrent = 16

/** What `read` returns for each of many homes, together; a few are read at a time. */
export async function readForEach<Item>(
  homes: readonly string[],
  read: (home: string) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const all: (readonly Item[])[] = []
  for (let from = 0; from < homes.length; from += maxConcurrent)
    all.push(...(await Promise.all(homes.slice(from, from + maxConcurrent).map(read))))
  return all.flat()
}
