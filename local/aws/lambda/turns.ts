/** How much of a function may run concurrently. */
export interface TurnBounds {
  /** Of `load`: calls beyond it wait, until some of it has gone. */
  readonly maxLoad: number
  /** Of calls that run, whatever they wait for. */
  readonly maxCalls: number
}

/** Runs a task when it is its turn. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>

/** How often the load is looked at while tasks wait for it to go. */
const pollMs = 5

/**
 * Lets tasks begin while `load` says that there is room. A task that runs but waits for something
 * that is no load keeps no other task waiting.
 *
 * Of those that wait for room, the oldest and the newest begin by turns: a burst of hundreds does
 * not make everybody after it wait for its end, and none of it waits for ever.
 */
export function turnsOf({ maxLoad, maxCalls }: TurnBounds, load: () => number): Turns {
  const waiting: (() => void)[] = []
  let running = 0
  let newestNext = false
  let poll: NodeJS.Timeout | undefined
  const begin = () => {
    poll = undefined
    while (waiting.length > 0 && running < maxCalls && load() < maxLoad) {
      running += 1
      const next = newestNext ? waiting.pop() : waiting.shift()
      newestNext = !newestNext
      next?.()
    }
    if (waiting.length > 0) poll = setTimeout(begin, pollMs)
  }
  const look = () => {
    clearTimeout(poll)
    begin()
  }
  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push(() => {
        const ended = () => {
          running -= 1
          look()
        }
        const result = task()
        result.then(resolve, reject)
        result.then(ended, ended)
      })
      look()
    })
}
