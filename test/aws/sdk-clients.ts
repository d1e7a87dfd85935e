/** The SDK clients of the adapters; loaded on call, since their endpoints must be set before. */
export async function sdkClients() {
  const [{ dynamodb }, { secretsManager }, { kms }, { eventBridge }] = await Promise.all([
    import('../../shared/aws/dynamodb/client.ts'),
    import('../../shared/aws/secrets/secrets-manager/client.ts'),
    import('../../shared/aws/kms.ts'),
    import('../../shared/aws/events.ts'),
  ])
  return [dynamodb, secretsManager, kms, eventBridge]
}

/**
 * Gives the SDK clients their full capacity of retries again: they have one for the whole life of a
 * process, and tests of failures would use it up.
 */
export async function refillRetries(): Promise<void> {
  for (const { config } of await sdkClients()) {
    Object.assign(await config.retryStrategy(), { capacity: 500 })
  }
}

/** Lets the SDK clients retry as often as they do, without the back-off between two attempts. */
export async function retryImmediately(): Promise<void> {
  const retryBackoffStrategy = { computeNextBackoffDelay: () => 0, setDelayBase: () => {} }
  for (const { config } of await sdkClients()) {
    Object.assign(await config.retryStrategy(), { retryBackoffStrategy })
  }
}

type Client = Awaited<ReturnType<typeof sdkClients>>[number]

/** What the SDK's handlers for Node have beyond their type. */
interface Timed {
  updateHttpClientConfig(name: 'connectionTimeout' | 'requestTimeout', valueMs: number): void
}

/** Lets SDK clients wait that long for a connection, and for a response. */
export function setTimeouts(clients: readonly Pick<Client, 'config'>[], timeoutMs: number): void {
  for (const { config } of clients) {
    const handler = config.requestHandler as unknown as Timed
    handler.updateHttpClientConfig('connectionTimeout', timeoutMs)
    handler.updateHttpClientConfig('requestTimeout', timeoutMs)
  }
}
