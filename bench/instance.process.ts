import { createRequire } from 'node:module'
import { answering } from './process.ts'

// One instance of a function: its deployed bundle, in a process of its own, one call at a time.

type Handler = (event: unknown, context: object) => Promise<unknown>

const [bundle = ''] = process.argv.slice(2)
const { handler } = createRequire(import.meta.url)(bundle) as { handler: Handler }
answering((event) => handler(event, { awsRequestId: 'bench' }))
