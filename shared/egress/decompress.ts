import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'
import { OutboundError } from './outcome.ts'

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
export async function decompress(
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
