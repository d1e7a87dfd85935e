import { createHash, createHmac } from 'node:crypto'

/** SHA-256 as the signer of the AWS SDK takes it. */
export class Sha256 {
  readonly #hash
  constructor(key?: string | ArrayBuffer | ArrayBufferView) {
    const bytes = typeof key === 'string' || !key ? key : new Uint8Array(key as ArrayBuffer)
    this.#hash = bytes ? createHmac('sha256', bytes) : createHash('sha256')
  }
  update(data: string | ArrayBuffer | ArrayBufferView) {
    this.#hash.update(typeof data === 'string' ? data : new Uint8Array(data as ArrayBuffer))
  }
  async digest() {
    return new Uint8Array(this.#hash.digest())
  }
  reset() {}
}
