import { Transform, type TransformCallback } from 'node:stream'

/** Shorter values are not masked: they occur in any output. */
const minLength = 4
const mask = '[secret]'

/** Masks secrets in the chunks of a stream, also across their borders. */
export class Masker {
  readonly #secrets: readonly string[]
  readonly #pattern: RegExp | undefined
  #held = ''

  /** @param secrets also masked as JSON, URLs and base64 hold them. */
  constructor(secrets: readonly string[]) {
    const forms = new Set(secrets.flatMap(formsOf).filter((form) => form.length >= minLength))
    // The longest first: one can be the beginning of another.
    this.#secrets = [...forms].map(toBytes).sort((a, b) => b.length - a.length)
    const sources = this.#secrets.map((secret) =>
      secret.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    )
    this.#pattern = sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'g')
  }

  /** What can be written now: the chunk without the beginning of what may be a secret. */
  push(chunk: Buffer): Buffer {
    if (this.#pattern === undefined) return chunk
    const text = this.#held + chunk.toString('latin1')
    const holdFrom = this.#holdFrom(text)
    let written = ''
    let at = 0
    for (const { 0: found, index } of text.matchAll(this.#pattern)) {
      if (index >= holdFrom) break
      written += text.slice(at, index) + mask
      at = index + found.length
    }
    const end = Math.max(at, holdFrom)
    this.#held = text.slice(end)
    return Buffer.from(written + text.slice(at, end), 'latin1')
  }

  /** What was held back at the end. */
  end(): Buffer {
    const rest = this.#pattern === undefined ? '' : this.#held.replaceAll(this.#pattern, mask)
    this.#held = ''
    return Buffer.from(rest, 'latin1')
  }

  // Where the longest end of the text begins that is the beginning of a secret.
  #holdFrom(text: string): number {
    const longest = (this.#secrets[0]?.length ?? 1) - 1
    for (let at = Math.max(0, text.length - longest); at < text.length; at++) {
      const tail = text.slice(at)
      if (this.#secrets.some((secret) => secret.length > tail.length && secret.startsWith(tail)))
        return at
    }
    return text.length
  }
}

/** A stream that masks secrets. */
export function maskingStream(secrets: readonly string[]): Transform {
  const masker = new Masker(secrets)
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      done(null, masker.push(chunk))
    },
    flush(done: TransformCallback) {
      done(null, masker.end())
    },
  })
}

// Output can be binary: each byte is one character.
const toBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

function formsOf(secret: string): readonly string[] {
  // A terminal writes "\n" as "\r\n"; programs read files without their last line break.
  const plain = [secret, secret.trimEnd(), secret.trimEnd().replaceAll(/\r?\n/g, '\r\n')]
  return plain.flatMap((text) => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.toWellFormed()),
    Buffer.from(text).toString('base64'),
  ])
}
