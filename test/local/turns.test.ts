import { describe, expect, it, vi } from 'vitest'
import { turnsOf } from '../../local/aws/lambda/functions.ts'

/** A task that ends when the test says so. */
function task() {
  let end: (how?: Error) => void = () => undefined
  const run = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        end = (error) => (error ? reject(error) : resolve('done'))
      }),
  )
  return { run, end: (error?: Error) => end(error) }
}

const tasks = (count: number) => Array.from({ length: count }, task)
const begun = (all: ReturnType<typeof tasks>) =>
  all.flatMap(({ run }, at) => (run.mock.calls.length > 0 ? [at] : []))

describe('the turns of a function’s calls', () => {
  it('let everything begin that waits for something which is no load', () => {
    const turns = turnsOf({ maxLoad: 2, maxCalls: 1000 }, () => 0)
    const all = tasks(300)
    for (const { run } of all) void turns(run)
    expect(begun(all)).toHaveLength(300)
  })

  it('let nothing begin while the load is full, and go on once it has gone', async () => {
    let load = 2
    const turns = turnsOf({ maxLoad: 2, maxCalls: 1000 }, () => load)
    const [one] = tasks(1)
    const result = turns(one?.run ?? task().run)
    expect(one?.run).not.toHaveBeenCalled()
    load = 1
    await vi.waitFor(() => expect(one?.run).toHaveBeenCalled())
    one?.end()
    expect(await result).toBe('done')
  })

  it('begin with the oldest and the newest by turns', () => {
    let load = 9
    const turns = turnsOf({ maxLoad: 2, maxCalls: 1000 }, () => load)
    const all = tasks(6)
    const order: number[] = []
    for (const [at, { run }] of all.entries()) {
      run.mockImplementation(async () => {
        order.push(at)
        return 'done'
      })
      if (at === 5) load = 0
      void turns(run)
    }
    expect(order).toEqual([0, 5, 1, 4, 2, 3])
  })

  it('bound what runs, however little load it is, and pass failures on', async () => {
    const turns = turnsOf({ maxLoad: 2, maxCalls: 3 }, () => 0)
    const all = tasks(5)
    const results = all.map(({ run }) => turns(run))
    expect(begun(all)).toEqual([0, 1, 2])
    all[1]?.end(new Error('no'))
    await expect(results[1]).rejects.toThrow('no')
    await vi.waitFor(() => expect(begun(all)).toHaveLength(4))
  })
})
