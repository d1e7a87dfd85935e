import { Secret } from '../../shared/model/secret.ts'
import type { SecretLocation } from '../../shared/model/secret-reference.ts'
import type { Powers } from '../../shared/ports/index.ts'
import type { ReferencedSecretResponse } from '../../shared/ports/referenced-secrets.ts'

/** Secrets outside the deployment. */
export interface FakeReferencedSecrets {
  /** Their texts by ARN. */
  readonly texts: Map<string, string>
  /** What is answered next, in this order; after that, by `texts`. */
  readonly answers: ReferencedSecretResponse[]
  /** What was read: the ARN, and the access key of the session. */
  readonly reads: { readonly arn: string; readonly accessKeyId: string }[]
  /** Called at each read, while it is on its way. */
  during: () => Promise<void>
}

/** Secrets Manager and Parameter Store, whose secrets every session can read. */
export function fakeReferencedSecrets(): FakeReferencedSecrets &
  Pick<Powers, 'fetchReferencedSecrets'> {
  const fake: FakeReferencedSecrets = {
    texts: new Map(),
    answers: [],
    reads: [],
    during: async () => {},
  }
  return Object.assign(fake, {
    fetchReferencedSecrets: {
      async fetch(
        { id: arn }: SecretLocation,
        { accessKeyId }: { readonly accessKeyId: string },
      ): Promise<ReferencedSecretResponse> {
        fake.reads.push({ arn, accessKeyId })
        await fake.during()
        const [answer] = fake.answers.splice(0, 1)
        if (answer) return answer
        const text = fake.texts.get(arn)
        return text === undefined ? { kind: 'missing' } : { kind: 'found', text: new Secret(text) }
      },
    },
  })
}
