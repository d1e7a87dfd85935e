import { openBrowser } from '../browser.ts'
import { type Command, textOf } from '../command.ts'
import { Failure } from '../failure.ts'
import { locate } from '../located.ts'
import { isInteractive } from '../terminal.ts'
import { show } from './connections.ts'

/** `mooring authorize`: opens the browser, and waits until a person has consented. */
export const authorize: Command = {
  options: { 'no-browser': { type: 'boolean' }, timeout: { type: 'string' } },
  positionals: ['<connection>'],
  async run(context) {
    const seconds = Number(textOf(context, 'timeout') ?? 600)
    if (!(seconds > 0)) throw new Failure('usage', '--timeout is a number of seconds.')
    const client = await context.client()
    const { id } = await locate(context, client)
    const started = await client.authorize(id)
    if ('url' in started) {
      process.stderr.write(`Authorize at ${started.url}\n`)
      if (context.values['no-browser'] !== true && isInteractive()) openBrowser(started.url)
      process.stderr.write(`Waiting up to ${seconds} seconds.\n`)
    }
    await show(context, await client.waitUntilActive(id, { timeoutMs: seconds * 1000 }))
    return undefined
  },
}
