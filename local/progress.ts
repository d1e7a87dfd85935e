const patienceMs = 1000

/** Runs one step of the start; one that takes longer than a second says so, and how long it took. */
export async function step<Result>(words: string, run: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  let told = false
  const patience = setTimeout(() => {
    told = true
    process.stdout.write(`${words} …\n`)
  }, patienceMs)
  try {
    const result = await run()
    if (told) process.stdout.write(`${words}: ${secondsSince(began)} s\n`)
    return result
  } finally {
    clearTimeout(patience)
  }
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1)
}
