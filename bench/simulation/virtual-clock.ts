import type { Clock } from '../../shared/runtime/runtime.ts'

interface Timer {
  readonly atMs: number
  readonly act: () => void
  cancelled: boolean
}

// Timers of one step run together: a step costs a turn of the event loop.
const stepMs = 200

/** A clock whose time passes as fast as what it starts is done. */
export class VirtualClock implements Clock {
  #nowMs: number
  /** A binary heap, the earliest timer first. */
  readonly #timers: Timer[] = []

  constructor(startMs: number) {
    this.#nowMs = startMs
  }

  nowMs(): number {
    return this.#nowMs
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.schedule(ms, resolve))
  }

  schedule(ms: number, act: () => void): () => void {
    const atMs = Math.ceil((this.#nowMs + Math.max(0, ms)) / stepMs) * stepMs
    const timer: Timer = { atMs, act, cancelled: false }
    this.#push(timer)
    return () => {
      timer.cancelled = true
    }
  }

  /** Lets time pass until then, in milliseconds since the epoch. */
  async runUntil(endMs: number): Promise<void> {
    await settled()
    for (;;) {
      const next = this.#timers[0]
      if (!next || next.atMs > endMs) break
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      let acted = false
      while (this.#timers[0] && this.#timers[0].atMs <= this.#nowMs) {
        const timer = this.#pop()
        if (timer.cancelled) continue
        timer.act()
        acted = true
      }
      if (acted) await settled()
    }
    this.#nowMs = endMs
  }

  #push(timer: Timer): void {
    const heap = this.#timers
    let at = heap.push(timer) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#atMs(parent) <= timer.atMs) break
      this.#swap(at, parent)
      at = parent
    }
  }

  #pop(): Timer {
    const heap = this.#timers
    const [first] = heap
    const last = heap.pop()
    if (!first || !last) throw new Error('No timer is left')
    if (heap.length === 0) return first
    heap[0] = last
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      const child = this.#atMs(left + 1) < this.#atMs(left) ? left + 1 : left
      if (this.#atMs(child) >= last.atMs) return first
      this.#swap(at, child)
      at = child
    }
  }

  #atMs(at: number): number {
    return this.#timers[at]?.atMs ?? Number.POSITIVE_INFINITY
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#timers[a], this.#timers[b]]
    if (!one || !other) return
    this.#timers[a] = other
    this.#timers[b] = one
  }
}

/** Resolves when every promise that can settle without a timer has done so. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Uniform in [0, 1), the same sequence for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
