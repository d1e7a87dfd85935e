import { execFile, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { closed, listening } from './stub-mooring.ts'

const git = promisify(execFile)

/** A smart-HTTP server of git (git-http-backend(1)) that takes one user and password. */
export interface GitServer {
  readonly url: string
  /** The `Authorization` of each request. */
  readonly authorizations: (string | undefined)[]
  close(): Promise<void>
}

/** Serves a bare repository `repo.git` below a directory. */
export async function startGitServer(
  directory: string,
  accepted: () => string,
): Promise<GitServer> {
  await git('git', ['init', '--bare', '-b', 'main', join(directory, 'repo.git')])
  await git('git', ['-C', join(directory, 'repo.git'), 'config', 'http.receivepack', 'true'])
  const authorizations: (string | undefined)[] = []
  const server = createServer((request, response) => {
    const { authorization } = request.headers
    authorizations.push(authorization)
    if (authorization !== `Basic ${Buffer.from(accepted()).toString('base64')}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
      return
    }
    backend(directory, request, response)
  })
  return { url: await listening(server), authorizations, close: () => closed(server) }
}

// CGI (RFC 3875): the headers of the answer come first on stdout.
function backend(directory: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://git')
  const { 'content-type': type, 'content-encoding': encoding } = request.headers
  const env = {
    ...{ PATH: process.env.PATH, GIT_PROJECT_ROOT: directory, GIT_HTTP_EXPORT_ALL: '1' },
    ...{ REQUEST_METHOD: request.method, PATH_INFO: pathname, QUERY_STRING: search.slice(1) },
    ...{ CONTENT_TYPE: type, HTTP_CONTENT_ENCODING: encoding, REMOTE_USER: 'ann' },
  }
  const child = spawn('git', ['http-backend'], { env })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.on('close', () => {
    const whole = Buffer.concat(chunks)
    const end = whole.indexOf('\r\n\r\n')
    const lines = whole.subarray(0, end).toString().split('\r\n')
    for (const line of lines) response.setHeader(...(line.split(': ', 2) as [string, string]))
    response.end(whole.subarray(end + 4))
  })
}
