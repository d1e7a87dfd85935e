import { beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../../shared/model/secret.ts'
import type { SecretLocation } from '../../../shared/model/secret-reference.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import type { RoleSession } from '../../../shared/ports/roles.ts'

const account = 'eu-central-1:210987654321'

/** A session of a role, whose credentials are found nowhere else. */
export const session: RoleSession = {
  accessKeyId: 'ASIAREADER',
  secretAccessKey: new Secret('LEAK-role-secret'),
  sessionToken: new Secret('LEAK-role-token'),
  expiresAt: new Date('2031-01-01T00:00:00Z'),
}

/** Where a secret, or a parameter, of this name is. */
export function locationOf(service: SecretLocation['service'], name: string): SecretLocation {
  const kind = service === 'ssm' ? `parameter/${name}` : `secret:${name}`
  const host = `${service}.eu-central-1.amazonaws.com`
  const place = { partition: 'aws', region: 'eu-central-1', host }
  return { service, ...place, id: `arn:aws:${service}:${account}:${kind}` }
}

/** A read: it takes no right of the function. */
export const exercises = ({ fetchReferencedSecrets }: Powers) => ({
  fetchReferencedSecrets: [
    () => fetchReferencedSecrets.fetch(locationOf('secretsmanager', 'a'), session),
    () => fetchReferencedSecrets.fetch(locationOf('ssm', 'a'), session),
  ],
})

/** The power to read referenced secrets, and the services behind it. */
export interface ReferencedSecretsSubject extends Pick<Powers, 'fetchReferencedSecrets'> {
  hold(location: SecretLocation, text: string): void
}

/** What callers rely on when they read a referenced secret. */
export function referencedSecretsContract(
  name: string,
  make: () => Promise<ReferencedSecretsSubject>,
): void {
  let subject: ReferencedSecretsSubject
  beforeAll(async () => {
    subject = await make()
  })

  describe.each(['secretsmanager', 'ssm'] as const)(
    `referenced secrets: ${name}: %s`,
    (service) => {
      const fetch = (at: SecretLocation) => subject.fetchReferencedSecrets.fetch(at, session)

      it('reports that there is no such secret', async () => {
        expect(await fetch(locationOf(service, 'none'))).toEqual({ kind: 'missing' })
      })

      it('returns the text, which no response shows', async () => {
        const location = locationOf(service, 'prod/a')
        subject.hold(location, 'LEAK-text ü')
        const response = await fetch(location)
        if (response.kind !== 'found') throw new Error(response.kind)
        expect(response.text.reveal()).toBe('LEAK-text ü')
        expect(JSON.stringify(response)).not.toContain('LEAK')
      })
    },
  )
}
