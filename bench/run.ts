import { type Figure, lineOf } from './figures.ts'
import { front } from './front.ts'
import { init } from './init.ts'
import { list } from './list.ts'
import { lookup } from './lookup.ts'
import { refresh } from './refresh.ts'
import { withSystem } from './system.ts'

function print(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(lineOf(figure))
}

// In one run and in turns with its floor: a figure by itself tells more of the machine than of us.
await withSystem(async (system) => {
  print(await init())
  print(await lookup(system))
  print(await front(system))
  print(await list(system))
  console.log(await refresh(system))
})
process.exit(0)
