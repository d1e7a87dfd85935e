import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { awsExternalIdOf } from '../../../shared/model/role-request.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import type { RoleRequest, RoleResponse } from '../../../shared/ports/roles.ts'

const request = (more: Partial<RoleRequest> = {}): RoleRequest => ({
  roleArn: `arn:aws:iam::123456789012:role/mooring/${randomUUID()}`,
  user: { ownerId: 'p', id: randomUUID() },
  durationSeconds: 900,
  ...more,
})

/** The calls that STS is asked for: with tags, which are a right of their own. */
export const exercises = ({ assumeRoles }: Powers) => ({
  assumeRoles: [() => assumeRoles.assume(request({ tags: { team: 'a' } }))],
})

/** The power over roles, and the STS behind it. */
export interface RolesSubject extends Pick<Powers, 'assumeRoles'> {
  /** Makes a role require an ExternalId. */
  trust(roleArn: string, externalId: string): void
}

/** What callers rely on when they assume a role. */
export function rolesContract(name: string, make: () => Promise<RolesSubject>): void {
  let subject: RolesSubject
  beforeAll(async () => {
    subject = await make()
  })
  const assume = (more?: Partial<RoleRequest>) => subject.assumeRoles.assume(request(more))
  const textOf = (response: RoleResponse) => JSON.stringify(response)

  describe(`roles: ${name}`, () => {
    it('does not assume a role that the deployment does not name', async () => {
      const roleArn = 'arn:aws:iam::123456789012:role/admin'
      const denied = { kind: 'denied', code: 'role_not_assumable' }
      expect(await assume({ roleArn })).toEqual(denied)
      const beyond = 'arn:aws:iam::123456789012:role/x/../mooring/y'
      expect(await assume({ roleArn: beyond })).toEqual(denied)
    })

    it('is denied the role of another project, and gets that of its own', async () => {
      const { roleArn } = request()
      subject.trust(roleArn, awsExternalIdOf('test', 'theirs'))
      const of = (ownerId: string) => assume({ roleArn, user: { ownerId, id: 'c' } })
      expect(await of('ours')).toEqual({ kind: 'denied', code: 'access_denied' })
      expect((await of('theirs')).kind).toBe('assumed')
    })

    it('returns credentials that expire when they were asked to, and show no secret', async () => {
      const before = Date.now()
      const response = await assume({ durationSeconds: 1800 })
      if (response.kind !== 'assumed') throw new Error(response.code)
      const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = response.session
      expect(accessKeyId).toMatch(/^ASIA\w+$/)
      expect([secretAccessKey.empty, sessionToken.empty]).toEqual([false, false])
      expect(Math.abs(expiresAt.getTime() - before - 1_800_000)).toBeLessThan(10_000)
      expect(textOf(response)).not.toContain('LEAK')
      expect(textOf(response)).toContain('"secretAccessKey":"[secret]"')
    })

    it('reports a session policy that is none', async () => {
      const malformed = { kind: 'malformed', code: 'malformed_policy' }
      expect(await assume({ policy: '{"no":"policy"}' })).toEqual(malformed)
    })
  })
}
