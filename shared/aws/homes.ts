import { BoundedMap } from '../runtime/bounded-map.ts'

const known = new BoundedMap<string, string>(10_000)

/**
 * The homes of connections that this instance has met. A home never changes and ids are never used
 * again, so what stands here cannot be stale; that a connection still exists is read each time.
 */
export const homes = {
  get(id: string): string | undefined {
    return known.get(id)
  },

  learn(id: string, home: string): string {
    known.set(id, home)
    return home
  },
}
