import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startGitServer } from './git-server.ts'
import { node, withMooring } from './mooring-program.ts'
import { accessKey, closed, listening } from './stub-mooring.ts'

const run = promisify(execFile)
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mooring-programs-'))
})
afterAll(() => rm(directory, { recursive: true }))

it('git clones and pushes over HTTP with the token of the connection for its host', async () => {
  const server = await startGitServer(directory, () => 'token:git-marker')
  const credentials = { api_key: 'git-marker', url: server.url }
  const forge = {
    name: 'forge',
    type: 'dynamiq.connections.HttpApiKey',
    config: { url: server.url },
  }
  await withMooring([{ ...forge, credentials }], async (mooring) => {
    const helper = `!'${node}' '${mooring.file}' git-credential`
    const env = { ...mooring.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' }
    const git = (...parameters: readonly string[]) =>
      run('git', ['-c', `credential.helper=${helper}`, ...parameters], { env, cwd: directory })
    await git('clone', `${server.url}/repo.git`, 'work')
    await writeFile(join(directory, 'work', 'file'), 'text')
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
    await git('-C', 'work', 'add', 'file')
    await git('-C', 'work', ...author, 'commit', '-m', 'one')
    await git('-C', 'work', 'push', 'origin', 'HEAD:main')
    const { stdout } = await git('ls-remote', `${server.url}/repo.git`, 'main')
    expect(stdout).toMatch(/refs\/heads\/main/)
  })
  await server.close()
})

/** An MCP server with one tool, which takes one token. */
async function startMcpServer(token: string): Promise<{ server: Server; url: string }> {
  const transports = new Map<string, StreamableHTTPServerTransport>()
  const server = createServer(async (request, response) => {
    if (request.headers.authorization !== `Bearer ${token}`) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end()
      return
    }
    const known = transports.get(String(request.headers['mcp-session-id']))
    if (known !== undefined) return known.handleRequest(request, response)
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void transports.set(id, transport),
    })
    const mcp = new McpServer({ name: 'remote', version: '1' })
    mcp.registerTool('hello', {}, () => ({ content: [{ type: 'text', text: 'hi' }] }))
    await mcp.connect(transport as Parameters<typeof mcp.connect>[0])
    await transport.handleRequest(request, response)
  })
  return { server, url: `${await listening(server)}/mcp` }
}

it('an MCP client that starts commands reaches a remote server over the bridge', async () => {
  const { server, url } = await startMcpServer('mcp-marker')
  const remote = { name: 'remote', type: 'mooring.connections.MCP' }
  const credentials = { url, access_token: 'mcp-marker', access_token_version: 1 }
  await withMooring([{ ...remote, credentials }], async ({ file, env }) => {
    const client = new Client({ name: 'test', version: '1' })
    const transport = new StdioClientTransport({
      command: node,
      args: [file, 'mcp', 'remote'],
      env: env as Record<string, string>,
    })
    await client.connect(transport)
    expect(client.getServerVersion()).toMatchObject({ name: 'remote' })
    expect((await client.listTools()).tools).toMatchObject([{ name: 'hello' }])
    const result = await client.callTool({ name: 'hello', arguments: {} })
    expect(result.content).toEqual([{ type: 'text', text: 'hi' }])
    await client.close()
  })
  await closed(server)
})

it('an MCP client gets an answer to each message that the bridge cannot pass on', async () => {
  const notion = { name: 'notion', type: 'mooring.connections.MCP' }
  const credentials = { url: 'http://127.0.0.1:9/mcp', access_token: 't', access_token_version: 1 }
  await withMooring([{ ...notion, credentials }], async (mooring) => {
    const ping = { jsonrpc: '2.0', id: 7, method: 'ping' }
    const { stdout } = await mooring.run(['mcp', 'notion'], {
      input: `{\n${JSON.stringify(ping)}\n`,
    })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toContainEqual(
      expect.objectContaining({ id: null, error: expect.objectContaining({ code: -32700 }) }),
    )
    expect(answers).toContainEqual(
      expect.objectContaining({ id: 7, error: expect.objectContaining({ code: -32603 }) }),
    )
    expect(stdout).not.toContain(accessKey)
  })
})

it('starts in twice the time of Node alone, at most', async () => {
  await withMooring([], async ({ file }) => {
    const took = async (parameters: readonly string[]) => {
      const from = performance.now()
      await run(node, [...parameters])
      return performance.now() - from
    }
    // In turns, and the fastest of each: other work on the machine only adds.
    let [own, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let at = 0; at < 15; at++) {
      own = Math.min(own, await took([file, '--version']))
      bare = Math.min(bare, await took(['-e', '0']))
    }
    expect(own).toBeLessThan(2 * bare)
  })
})
