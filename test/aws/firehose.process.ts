// Puts records into a local delivery stream until it is killed, and says on stdout which were accepted.
import { writeSync } from 'node:fs'
import { archiveIn } from './read-archive.ts'

const { stream } = await archiveIn(process.argv[2] ?? '')
const put = async (end: string) => {
  for (let at = 0; ; at++) {
    const line = `${process.pid}-${end}-${at}-${'x'.repeat(500)}`
    await stream.put(Buffer.from(`${line}\n`))
    writeSync(1, `${JSON.stringify(line)}\n`)
    // Some are delivered, some wait in the journal, and some are on their way.
    if (at % 7 === 0) void stream.deliver()
  }
}
await Promise.all(['one', 'two', 'three'].map(put))
