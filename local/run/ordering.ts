/** Runs a task when all earlier ones of the same key have ended, whatever became of them. */
export type InTurn = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>

/** A queue per key; a key costs nothing while it has no waiters. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(task, task)
    const forget = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    last.set(key, mine)
    mine.then(forget, forget)
    return mine
  }
}

/** What is to be undone at the end, in the order opposite to that in which it was done. */
export interface Closing {
  /** Remembers how to undo something; undoes it immediately if the end has come already. */
  add(undo: () => unknown): void
  /** Undoes everything, once; a failure of one does not keep the others. */
  close(): Promise<void>
}

/** An empty list of what is to be undone. */
export function closing(): Closing {
  const undos: (() => unknown)[] = []
  let closed: Promise<void> | undefined
  const run = async () => {
    for (let undo = undos.pop(); undo; undo = undos.pop()) await quietly(undo)
  }
  return {
    add: (undo) => {
      if (closed) void quietly(undo)
      else undos.push(undo)
    },
    close: () => {
      closed ??= run()
      return closed
    },
  }
}

async function quietly(undo: () => unknown): Promise<void> {
  try {
    await undo()
  } catch {
    // The process ends anyway, and takes with it what would not close.
  }
}
