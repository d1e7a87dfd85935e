import { type ServedService, serve } from './json/serve.ts'
import type { KeyStoreOptions } from './kms/key-store.ts'
import { type KmsEngine, kmsService, openKmsEngine } from './kms/service.ts'
import {
  openSecretsManagerEngine,
  type SecretsManagerEngine,
  type SecretsManagerOptions,
  secretsManagerService,
} from './secrets-manager/service.ts'

/** A service under its address, and the engine in it. */
export interface LocalService<Engine> extends ServedService {
  readonly engine: Engine
}

interface Port {
  /** 0, which is the default, takes any that is free. */
  readonly port?: number
}

/** Starts a KMS on loopback, its keys in `<dataDir>/kms.json`. */
export async function startLocalKms(
  options: KeyStoreOptions & Port,
): Promise<LocalService<KmsEngine>> {
  const engine = await openKmsEngine(options)
  return { ...(await serve(kmsService(engine), options.port ?? 0)), engine }
}

/** Starts a Secrets Manager on loopback, its secrets in `<dataDir>/secrets`. */
export async function startLocalSecretsManager(
  options: SecretsManagerOptions & Port,
): Promise<LocalService<SecretsManagerEngine>> {
  const engine = await openSecretsManagerEngine(options)
  return { ...(await serve(secretsManagerService(engine), options.port ?? 0)), engine }
}
