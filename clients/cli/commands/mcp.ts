import { createInterface } from 'node:readline'
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js'
import type { Command } from '../command.ts'
import { reportOf } from '../failure.ts'
import { locate } from '../located.ts'
import { write } from '../terminal.ts'

/**
 * `mooring mcp`: a bridge from stdio to the remote MCP server of a connection (MCP, Transports). Each
 * line of stdin is a message; stdout holds messages and nothing else.
 */
export const mcp: Command = {
  positionals: ['<connection>'],
  async run(context) {
    const client = await context.client()
    const { id } = await locate(context, client)
    const transport = await client.mcpTransport(id)
    const bridge = new Bridge(transport, context.values.debug === true)
    await transport.start()
    await bridge.run(process.stdin)
    await bridge.close()
    return undefined
  },
}

type Transport = Awaited<
  ReturnType<import('../../typescript/index.ts').MooringClient['mcpTransport']>
>

const parseError = -32700
const internalError = -32603

class Bridge {
  readonly #transport: Transport
  readonly #isDebug: boolean
  #isClosing = false
  #initializeId: string | number | undefined

  constructor(transport: Transport, isDebug: boolean) {
    this.#transport = transport
    this.#isDebug = isDebug
    transport.onmessage = (message) => void this.#receive(message)
    transport.onerror = (error) => this.#warn(error)
  }

  /** Forwards messages until stdin ends and each of them is answered or failed. */
  async run(input: NodeJS.ReadableStream): Promise<void> {
    const sending = new Set<Promise<void>>()
    for await (const line of createInterface({ input })) {
      if (line.trim() === '') continue
      const sent = this.#forward(line).finally(() => sending.delete(sent))
      sending.add(sent)
    }
    await Promise.all(sending)
  }

  /** Closes the transport, whose open streams end with an error. */
  close(): Promise<void> {
    this.#isClosing = true
    return this.#transport.close()
  }

  async #forward(line: string): Promise<void> {
    let message: JSONRPCMessage
    try {
      message = JSON.parse(line)
    } catch {
      return this.#answer(null, parseError, 'The line is not JSON.')
    }
    const id = requestIdOf(message)
    if (isInitialize(message)) this.#initializeId = id
    try {
      await this.#transport.send(message)
    } catch (error) {
      if (id === undefined) this.#warn(error)
      else await this.#answer(id, internalError, reportOf(error, this.#isDebug).line)
    }
  }

  async #receive(message: JSONRPCMessage): Promise<void> {
    if ('result' in message && message.id === this.#initializeId) {
      // Requests after the initialization name the revision (MCP, Transports, "Protocol Version Header").
      const { protocolVersion } = message.result as { protocolVersion?: string }
      if (protocolVersion !== undefined) this.#transport.setProtocolVersion?.(protocolVersion)
    }
    await write(`${JSON.stringify(message)}\n`)
  }

  #answer(id: string | number | null, code: number, message: string): Promise<void> {
    return write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`)
  }

  #warn(error: unknown): void {
    if (this.#isClosing) return
    process.stderr.write(`mooring: ${reportOf(error, this.#isDebug).line}\n`)
  }
}

const isInitialize = (message: JSONRPCMessage) =>
  'method' in message && message.method === 'initialize'

/** The id that an answer must have; undefined for a notification or an answer. */
function requestIdOf(message: JSONRPCMessage): string | number | undefined {
  return 'method' in message && 'id' in message ? message.id : undefined
}
