const maxConcurrent = 16

/** What `read` returns for each of many ownerIds, together; a few are read at a time. */
export async function readForEach<Item>(
  ownerIds: readonly string[],
  read: (ownerId: string) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const all: (readonly Item[])[] = []
  for (let from = 0; from < ownerIds.length; from += maxConcurrent)
    all.push(...(await Promise.all(ownerIds.slice(from, from + maxConcurrent).map(read))))
  return all.flat()
}
