import { awsExternalIdOf } from '../../shared/model/role-request.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { Powers } from '../../shared/ports/index.ts'
import type { RoleRequest, RoleResponse } from '../../shared/ports/roles.ts'
import { isAssumable, parseAssumableRoles } from '../../shared/runtime/aws-role.ts'
import { runtime } from '../../shared/runtime/runtime.ts'
import { setting } from '../../shared/runtime/settings.ts'

/** Roles that trust whom a test names, or everyone. */
export interface FakeRoles {
  /** The ExternalId that a role requires; a role that is not here requires none in particular. */
  readonly trusts: Map<string, string>
  /** What is answered next, in this order; after that, by trust. */
  readonly roleAnswers: RoleResponse[]
  readonly assumed: RoleRequest[]
}

/** An STS whose roles all exist. */
export function fakeRoles(): FakeRoles & Pick<Powers, 'assumeRoles'> {
  const fake: FakeRoles = { trusts: new Map(), roleAnswers: [], assumed: [] }
  return Object.assign(fake, {
    assumeRoles: {
      async assume(request: RoleRequest): Promise<RoleResponse> {
        const { roleArn, user, policy } = request
        if (!isAssumable(roleArn, parseAssumableRoles(setting('assumableRoles'))))
          return { kind: 'denied', code: 'role_not_assumable' }
        fake.assumed.push(request)
        const [answer] = fake.roleAnswers.splice(0, 1)
        if (answer) return answer
        const own = awsExternalIdOf(setting('stage'), user.ownerId)
        if ((fake.trusts.get(roleArn) ?? own) !== own)
          return { kind: 'denied', code: 'access_denied' }
        if (policy !== undefined && !isPolicy(policy))
          return { kind: 'malformed', code: 'malformed_policy' }
        return assumed(fake.assumed.length, request.durationSeconds)
      },
    },
  })
}

function isPolicy(text: string): boolean {
  try {
    return 'Statement' in (JSON.parse(text) as object)
  } catch {
    return false
  }
}

function assumed(count: number, seconds: number): RoleResponse {
  const secrets = {
    secretAccessKey: new Secret(`LEAK-role-secret-${count}`),
    sessionToken: new Secret(`LEAK-role-token-${count}`),
  }
  const expiresAt = new Date(runtime().clock.nowMs() + seconds * 1000)
  return { kind: 'assumed', session: { accessKeyId: `ASIAFAKE${count}`, ...secrets, expiresAt } }
}
