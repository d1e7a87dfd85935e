/** Runs something, and captures what this process prints until it ends; it is not printed. */
export async function listening<T>(run: () => Promise<T>): Promise<{ value: T; logged: string }> {
  const heard: string[] = []
  const streams = [process.stdout, process.stderr]
  const before = streams.map((stream) => stream.write)
  for (const stream of streams) {
    stream.write = ((text: string | Uint8Array) => {
      heard.push(String(text))
      return true
    }) as typeof stream.write
  }
  try {
    return { value: await run(), logged: heard.join('') }
  } finally {
    for (const [at, stream] of streams.entries()) {
      const write = before[at]
      if (write) stream.write = write
    }
  }
}
