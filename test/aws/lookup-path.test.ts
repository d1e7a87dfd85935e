import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { keptConnection } from './faults/connection-scenarios.ts'
import { type Rig, startGround } from './faults/rig.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const maxFrames = 4

let ground: Awaited<ReturnType<typeof startGround>>
let rig: Rig
let runtime: string
let project: string
beforeAll(async () => {
  ground = await startGround()
  rig = await ground.rig()
  project = await rig.project()
  const body = { name: 'runtime', role: 'runtime', project_id: project }
  runtime = String((await rig.ask('create-access-key', { body })).body.data.key)
})
afterAll(() => ground.stop())
const { stackTraceLimit } = Error
afterEach(() => {
  Error.stackTraceLimit = stackTraceLimit
  vi.restoreAllMocks()
})

/** The frames of our own sources in a stack, the innermost first: `async load prefetch.ts`. */
function ownFrames(stack: string): readonly string[] {
  return stack.split('\n').flatMap((line) => {
    const at = line.indexOf(root)
    const path = line.slice(at + root.length)
    if (at < 0 || !/^(shared|functions)\//.test(path)) return []
    const caller = line.slice(0, at).replace(/^\s*at |[ (]|file:\/\//g, '')
    return [`${caller} ${path.replace(/\)$/, '')}`]
  })
}

interface Sent {
  readonly command: string
  readonly frames: readonly string[]
}

/** What a lookup sends to DynamoDB, with the frames between the event and each call. */
async function sentBy(id: string): Promise<readonly Sent[]> {
  const { dynamodb } = await import('../../shared/aws/dynamodb/client.ts')
  const sent: Sent[] = []
  const send = dynamodb.send.bind(dynamodb)
  Error.stackTraceLimit = 200
  vi.spyOn(dynamodb, 'send').mockImplementation((command: object) => {
    const { stack = '' } = new Error('sent')
    sent.push({ command: command.constructor.name, frames: ownFrames(stack) })
    return send(command as Parameters<typeof send>[0])
  })
  const { status } = await rig.ask('read-credentials', {
    as: runtime,
    params: { connection_id: id },
  })
  expect(status).toBe(200)
  return sent
}

const commandsOf = (sent: readonly Sent[]) => sent.map(({ command }) => command)
const tooDeep = (sent: readonly Sent[]) => sent.filter(({ frames }) => frames.length > maxFrames)

describe(`a lookup reaches the DynamoDB client in ${maxFrames} of our own frames at most`, () => {
  it('where the process knows neither the key nor the connection', async () => {
    const { id } = await keptConnection(rig, project)
    const sent = await sentBy(id)
    expect(commandsOf(sent)).toEqual(['BatchGetItemCommand', 'GetItemCommand', 'PutItemCommand'])
    expect(tooDeep(sent)).toEqual([])
  })

  it('where the process knows the key alone', async () => {
    const { id } = await keptConnection(rig, project)
    const sent = await sentBy(id)
    expect(commandsOf(sent)).toEqual(['BatchGetItemCommand', 'PutItemCommand'])
    expect(tooDeep(sent)).toEqual([])
  })

  it('where the process has answered the same key on the same connection', async () => {
    const { id } = await keptConnection(rig, project)
    await sentBy(id)
    vi.restoreAllMocks()
    const sent = await sentBy(id)
    expect(commandsOf(sent)).toEqual(['BatchGetItemCommand', 'PutItemCommand'])
    expect(sent.every(({ frames }) => frames.length > 0)).toBe(true)
    expect(tooDeep(sent)).toEqual([])
  })
})
