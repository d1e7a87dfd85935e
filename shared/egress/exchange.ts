import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'
import { type OutboundAnswer, OutboundError } from './outcome.ts'

/** One request, to a destination that the guard allows. */
export interface ExchangeRequest {
  readonly url: URL
  readonly method: string
  /** Without those that Node sets by itself: see `reservedHeader`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly lookup: LookupFunction
  /** Of the body of the response; absent: the response is complete with its headers. */
  readonly maxBytes: number | undefined
  /** Ends the exchange: its connection is destroyed. */
  readonly signal: AbortSignal
}

// RFC 9110 section 15.2 allows any number before the response: an endless series is no response.
const maxInterim = 8
// RFC 9110 section 15.4: those by which a GET request continues at `Location`.
const redirects = new Set([301, 302, 303, 307, 308])
const changedProtocol = 'it changed to another protocol, which was not asked for'

/**
 * Sends one request and settles by every event with which Node ends an exchange: an answer, an
 * error, a change of protocol, interim answers without end, a close without any of these. However
 * it ends, the connection is destroyed.
 *
 * @throws OutboundError; errors of Node's.
 */
export async function exchange(asked: ExchangeRequest): Promise<OutboundAnswer> {
  const request = start(asked)
  try {
    const answer = await answerTo(request)
    return await receive(answer, asked.maxBytes)
  } finally {
    request.destroy()
  }
}

type ClientRequest = ReturnType<typeof httpRequest>

function start({ url, method, headers, body, lookup, signal }: ExchangeRequest): ClientRequest {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
  const own = { ...length, 'accept-encoding': 'identity' }
  const request = send(url, {
    method,
    headers: { ...headers, ...own },
    lookup,
    agent: false,
    signal,
  })
  // Handles an error after the exchange has settled: without a listener it ends the process.
  request.on('error', () => undefined)
  request.end(body)
  return request
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let interim = 0
    const end = (words: string) => reject(new OutboundError('protocol', words))
    request.once('error', reject)
    request.once('response', (answer) => {
      answer.on('error', () => undefined)
      resolve(answer)
    })
    request.on('information', () => {
      interim += 1
      if (interim > maxInterim) end('it sent interim answers and no final one')
    })
    // RFC 9110 section 15.2.2: only a client that asks for another protocol may get one. Node leaves the
    // socket to the listener, and emits neither `response` nor `error`.
    for (const event of ['upgrade', 'connect'] as const) {
      request.once(event, (_answer, socket) => {
        socket.on('error', () => undefined)
        socket.destroy()
        end(changedProtocol)
      })
    }
    request.once('close', () =>
      reject(new OutboundError('cut_off', 'the connection ended before the answer did')),
    )
  })
}

function redirectOf(status: number, location: string | undefined): OutboundError {
  const message = 'it answered with a redirect, which is not followed'
  return new OutboundError('redirect', message, redirects.has(status) ? location : undefined)
}

async function receive(
  answer: IncomingMessage,
  maxBytes: number | undefined,
): Promise<OutboundAnswer> {
  const { statusCode: status = 0 } = answer
  // Node treats a 101 that names no protocol as a response.
  if (status < 200) throw new OutboundError('protocol', changedProtocol)
  if (status >= 300 && status < 400) throw redirectOf(status, answer.headers.location)
  const headers = Object.fromEntries(
    Object.entries(answer.headersDistinct).map(([name, values]) => [
      name,
      headerValue(name, values),
    ]),
  )
  if (maxBytes === undefined) return { kind: 'answer', status, headers, body: '' }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes)
      throw new OutboundError('too_large', `it answered more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  if (!answer.complete) throw new OutboundError('cut_off', 'the answer ended before its end')
  const body = await decompress(Buffer.concat(chunks), headers['content-encoding'], maxBytes)
  return { kind: 'answer', status, headers, body: body.toString('utf8') }
}

type Decoder = (bytes: Buffer, options: ZlibOptions) => Promise<Buffer>

const zlib = promisify<Buffer, ZlibOptions, Buffer>(inflate)
const raw = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw)
const gzip = promisify<Buffer, ZlibOptions, Buffer>(gunzip)

const decoders: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  // The zlib format by RFC 9110 section 8.4.1.2; some servers leave its frame out.
  ['deflate', (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? zlib : raw)(bytes, options)],
  ['br', promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)],
])

// One more than any server needs: each costs up to `maxBytes`.
const maxCodings = 2

/**
 * Decodes the content codings of a body (RFC 9110 section 8.4). Our requests ask for none, and some
 * servers compress regardless.
 *
 * @returns at most `maxBytes`; the bytes as they came where the codings are not known, or are not
 * those of the body.
 * @throws OutboundError `too_large` as soon as more come out: a few kilobytes can hold gigabytes;
 * `cut_off` where the compressed data end early.
 */
async function decompress(
  bytes: Buffer,
  codings: string | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const named = (codings ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
  const applied = named.filter((each) => each !== '' && each !== 'identity').reverse()
  const steps = applied.map((each) => decoders.get(each))
  if (steps.length > maxCodings) return bytes
  let body = bytes
  for (const step of steps) {
    const decoded = step && (await decode(step, body, maxBytes))
    if (!decoded) return bytes
    body = decoded
  }
  return body
}

async function decode(step: Decoder, bytes: Buffer, maxBytes: number) {
  // An answer to HEAD, or 204, may name a coding and have no body.
  if (bytes.length === 0) return bytes
  return step(bytes, { maxOutputLength: maxBytes }).catch(({ code }: { code?: unknown }) => {
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new OutboundError('too_large', `it answered more than ${maxBytes} bytes`)
    }
    if (code === 'Z_BUF_ERROR')
      throw new OutboundError('cut_off', 'the answer ended before its end')
    return undefined
  })
}

// RFC 9110 section 11.6.1: each line of WWW-Authenticate can have a challenge of its own.
function headerValue(name: string, values: readonly string[] = []): string | undefined {
  return name === 'www-authenticate' ? values.join(', ') : values[0]
}
