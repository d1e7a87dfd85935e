const most = 10_000
const known = new Map<string, string>()

/**
 * The homes of connections that this instance has met. A home never changes and ids are never used
 * again, so what stands here cannot be stale; that a connection still exists is read each time.
 */
export const homes = {
  get(id: string): string | undefined {
    return known.get(id)
  },

  learn(id: string, home: string): string {
    if (known.size >= most) known.clear()
    known.set(id, home)
    return home
  },
}
