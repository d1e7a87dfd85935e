/** Half of a batch, and what is told of the whole. */
export interface Halved {
  /** What is sent on. */
  readonly sent: string
  /** The answer to the whole, by the answer to the half. */
  told(answer: string): string
}

interface Keys {
  readonly Keys: readonly unknown[]
}

/**
 * Halves the batch of a request, where it is one: of BatchGetItem the rest comes back as
 * UnprocessedKeys, of PutEvents each entry with an error of its own. Of one alone nothing is done.
 */
export function halved(request: string): Halved | undefined {
  const body = JSON.parse(request) as { RequestItems?: Record<string, Keys>; Entries?: unknown[] }
  if (body.Entries) return halvedEntries(body.Entries)
  const [[table, asked] = []] = Object.entries(body.RequestItems ?? {})
  if (table === undefined || !asked?.Keys) return undefined
  const half = Math.floor(asked.Keys.length / 2)
  const some = asked.Keys.slice(0, half)
  // A batch of none is none: DynamoDB would refuse it.
  const sent = { ...asked, Keys: half > 0 ? some : asked.Keys }
  const UnprocessedKeys = { [table]: { ...asked, Keys: asked.Keys.slice(half) } }
  return {
    sent: JSON.stringify({ RequestItems: { [table]: sent } }),
    told(answer) {
      const { Responses, ...rest } = JSON.parse(answer) as { Responses: object }
      const found = half > 0 ? Responses : { [table]: [] }
      return JSON.stringify({ ...rest, Responses: found, UnprocessedKeys })
    },
  }
}

function halvedEntries(entries: readonly unknown[]): Halved {
  const half = Math.floor(entries.length / 2)
  const refused = { ErrorCode: 'InternalFailure', ErrorMessage: 'LEAK' }
  return {
    sent: JSON.stringify({ Entries: entries.slice(0, half) }),
    told(answer) {
      const { Entries } = JSON.parse(answer) as { Entries: unknown[] }
      const rest = entries.slice(half).map(() => refused)
      return JSON.stringify({ FailedEntryCount: rest.length, Entries: [...Entries, ...rest] })
    },
  }
}
