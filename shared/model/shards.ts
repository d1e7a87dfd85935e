/** The 16 partitions over which cleanup tasks and grants are spread. */
export const shards = [...'0123456789abcdef'] as readonly string[]

/** The shard of an id: its last digit. */
export function shardOf(id: string): string {
  return id.slice(-1)
}
