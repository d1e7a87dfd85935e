/** Runs a task when all earlier ones of the same key have ended, whatever became of them. */
export type InTurn = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>

/** A queue per key; a key costs nothing while nobody waits on it. */
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
