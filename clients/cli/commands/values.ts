import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type Command, textOf } from '../command.ts'
import { Failure, fileFailure } from '../failure.ts'
import { parseReference, Resolver } from '../references.ts'
import { readStdin } from '../terminal.ts'

/** `mooring read`: one value. */
export const read: Command = {
  options: { 'no-newline': { type: 'boolean', short: 'n' } },
  positionals: ['<reference>'],
  async run(context) {
    const [text = ''] = context.positionals
    const reference = parseReference(text)
    const resolver = new Resolver(await context.client(), context.project)
    const value = await resolver.value(reference)
    await context.print(context.values['no-newline'] === true ? value : `${value}\n`)
    return undefined
  },
}

const placeholder = /\{\{\s*(mooring:\/\/[^}\s]+)\s*\}\}/g

/** `mooring inject`: a template with references. */
export const inject: Command = {
  options: {
    in: { type: 'string', short: 'i' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean', short: 'f' },
  },
  async run(context) {
    const [from, to] = [textOf(context, 'in') ?? '-', textOf(context, 'out')]
    if (to !== undefined && existsSync(to) && context.values.force !== true)
      throw new Failure('usage', `${to} exists. Use --force to replace it.`)
    const template = from === '-' ? await readStdin() : readTemplate(from)
    const references = [...template.matchAll(placeholder)].map(([, text = '']) => text)
    const resolver = new Resolver(await context.client(), context.project)
    const values = new Map<string, string>()
    for (const text of new Set(references))
      values.set(text, await resolver.value(parseReference(text)))
    const filled = template.replaceAll(placeholder, (_, text: string) => values.get(text) ?? '')
    if (to === undefined) await context.print(filled)
    else writePrivate(to, filled)
    return undefined
  },
}

function readTemplate(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw fileFailure('usage', `The template ${file} cannot be read`, error)
  }
}

// Whole or not at all, and readable by its owner alone from the first byte.
function writePrivate(file: string, text: string): void {
  const next = `${file}.${randomUUID()}`
  try {
    writeFileSync(next, text, { mode: 0o600, flag: 'wx' })
    renameSync(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    throw fileFailure('failed', `${file} cannot be written`, error)
  }
}
