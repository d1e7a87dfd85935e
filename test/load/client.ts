import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { JsonObject } from '../../shared/model/json.ts'
import type { Answer, Wire } from './wire.ts'

/** What came of all requests of all clients. */
export interface Tally {
  requests: number
  /** Answered 5xx, or not at all: what a killed function leaves. */
  failed: number
  writes: number
  readonly wrong: string[]
}

const type = 'dynamiq.connections.OpenAI'
// A call that was under way when its function was killed may take effect a moment later.
const settleMs = 400

/** A client that alone changes one connection, and so knows what every answer must be. */
export class Client {
  readonly #wire: Wire
  readonly #project: string
  readonly #tally: Tally
  #id = ''
  #name = ''
  /** What the secret may be: more than one after a write that nobody acknowledged. */
  #secrets: string[] = []
  #used: boolean | undefined = false

  constructor(wire: Wire, project: string, tally: Tally) {
    this.#wire = wire
    this.#project = project
    this.#tally = tally
  }

  /** Asks something, of the mix that a deployment sees: mostly look-ups. */
  async step(): Promise<void> {
    if (this.#id === '') return this.#create()
    const lot = Math.random()
    if (lot < 0.55) return this.resolves()
    if (lot < 0.7) return this.#update()
    if (lot < 0.78) return this.#read()
    if (lot < 0.86) return this.#resolveBatch()
    if (lot < 0.92) return this.#refer()
    if (lot < 0.98) return this.#isListed()
    return this.#delete()
  }

  /** Looks the secret up: it must be the one that was acknowledged last. */
  async resolves(): Promise<void> {
    if (this.#id === '') return
    const answer = await this.#ask('POST', `/v1/connections/${this.#id}/credentials`, [200])
    if (answer) this.#knows(answer.body.data)
  }

  /** Looks it up until it is answered. */
  async endsWell(): Promise<void> {
    for (let attempt = 0; attempt < 40 && this.#id !== ''; attempt++) {
      const path = `/v1/connections/${this.#id}/credentials`
      const answer = await this.#ask('POST', path, [200])
      if (answer) return this.#knows(answer.body.data)
      await wait(100)
    }
    if (this.#id !== '') this.#tally.wrong.push(`${this.#id} cannot be looked up`)
  }

  async #create(): Promise<void> {
    const secret = `sk-${randomUUID()}`
    this.#name = `load-${randomUUID()}`
    const body = {
      ...{ name: this.#name, project_id: this.#project, type },
      config: { api_key: secret, url: 'https://llm.example.com/v1' },
    }
    const once = { 'idempotency-key': randomUUID() }
    for (let attempt = 0; attempt < 40; attempt++) {
      const made = await this.#ask('POST', '/v1/connections', [201], body, once)
      if (made) {
        this.#tally.writes += 1
        this.#id = String((made.body.data as JsonObject).id)
        this.#secrets = [secret]
        this.#used = false
        return this.#isListed()
      }
      await wait(settleMs)
    }
    this.#tally.wrong.push('a connection could not be made in 40 tries')
  }

  async #update(): Promise<void> {
    const secret = `sk-${randomUUID()}`
    const body = { type, config: { api_key: secret, url: 'https://llm.example.com/v1' } }
    const answer = await this.#ask('PUT', `/v1/connections/${this.#id}`, [200], body)
    this.#secrets = answer ? [secret] : [...this.#secrets, secret]
    if (answer) this.#tally.writes += 1
    else await wait(settleMs)
  }

  async #read(): Promise<void> {
    const answer = await this.#ask('GET', `/v1/connections/${this.#id}`, [200])
    if (!answer) return
    const { name, status } = answer.body.data as JsonObject
    if (name !== this.#name || status !== 'active') this.#isWrong('is read as another', answer)
    if (this.#secrets.some((secret) => answer.text.includes(secret))) {
      this.#isWrong('tells its secret', answer)
    }
  }

  async #resolveBatch(): Promise<void> {
    const absent = randomUUID()
    const body = { connection_ids: [this.#id, absent] }
    const answer = await this.#ask('POST', '/v1/credentials', [200], body)
    if (!answer) return
    const rows = answer.body.data as unknown as readonly JsonObject[]
    if (rows.length !== 2) return this.#isWrong('has another number of answers', answer)
    const text = JSON.stringify(rows)
    const told = this.#secrets.filter((secret) => text.includes(secret))
    const passing = text.includes('dependency_unavailable')
    if (told.length !== 1 && !passing) this.#isWrong('is not in its batch', answer)
    if (told.length === 1) this.#secrets = told
  }

  async #refer(): Promise<void> {
    const path = `/v1/connections/${this.#id}/references/workflow/load`
    const adds = this.#used !== true
    const answer = await this.#ask(adds ? 'PUT' : 'DELETE', path, adds ? [200, 201] : [204])
    this.#used = answer ? adds : undefined
    if (answer) this.#tally.writes += 1
    else await wait(settleMs)
  }

  async #isListed(): Promise<void> {
    const query = `project_id=${this.#project}&page_size=500`
    const answer = await this.#ask('GET', `/v1/connections?${query}`, [200])
    if (!answer) return
    const rows = answer.body.data as unknown as readonly JsonObject[]
    const mine = rows.filter(({ name }) => name === this.#name)
    if (mine.length !== 1 || mine[0]?.id !== this.#id) {
      this.#tally.wrong.push(`${this.#id} is listed ${mine.length} times`)
    }
  }

  async #delete(): Promise<void> {
    const path = `/v1/connections/${this.#id}`
    const refusedToo = this.#used === false ? [204] : [204, 409]
    let deleted = await this.#ask('DELETE', path, refusedToo)
    if (deleted?.status === 409) return
    // Whether it is gone, the repeat tells.
    for (let attempt = 0; attempt < 40 && !deleted; attempt++) {
      await wait(settleMs)
      deleted = await this.#ask('DELETE', path, [204, 404, 409])
      if (deleted?.status === 409) return
    }
    if (!deleted) return void this.#tally.wrong.push(`${this.#id} could not be deleted`)
    this.#tally.writes += 1
    const gone = await this.#ask('POST', `${path}/credentials`, [404])
    if (gone) this.#id = ''
    else this.#id = (await this.#ask('GET', path, [404])) ? '' : ''
  }

  #knows(data: unknown): void {
    const { api_key } = data as JsonObject
    if (!this.#secrets.includes(String(api_key))) {
      this.#tally.wrong.push(`${this.#id} resolves to what was not written last`)
    }
    this.#secrets = [String(api_key)]
  }

  #isWrong(words: string, { status, text }: Answer): void {
    this.#tally.wrong.push(`${this.#id} ${words}: ${status} ${text.slice(0, 300)}`)
  }

  /** @returns undefined where nobody answered; an answer that is none of `right` is wrong. */
  async #ask(
    method: string,
    path: string,
    right: readonly number[],
    body?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer | undefined> {
    const answer = await this.#wire(method, path, body, headers)
    this.#tally.requests += 1
    if (right.includes(answer.status)) return answer
    if (answer.status === 0 || answer.status >= 500) this.#tally.failed += 1
    else this.#isWrong(`${method} ${path} is answered otherwise`, answer)
    return undefined
  }
}
