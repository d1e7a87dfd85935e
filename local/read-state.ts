import { readFile } from 'node:fs/promises'
import type { z } from 'zod'

/**
 * What a state file holds, or undefined if there is none.
 *
 * Rejects with one Error that names the file and never its content: that may be key material.
 */
export async function readState<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Error(`Cannot read ${path} (${error.code}).`, { cause: error })
  })
  if (text === undefined) return undefined
  const state = schema.safeParse(jsonOf(text))
  if (state.success) return state.data
  throw new Error(`${path} is broken. Put back a copy of it.`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message quotes the file.
    return undefined
  }
}
