import { testIdentityRules } from '../shared/api/surfaces/native/identity-providers.ts'
import { toRule } from '../shared/api/surfaces/native/to-identity-provider.ts'
import { readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { findProjects, readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { accessOf } from '../shared/oauth/identity/issue-session.ts'
import { requireIdentityProvider } from '../shared/usecases/identity-providers.ts'

const none = { role: null, project_id: null, user: null, max_ttl_seconds: null }

export const handler = endpoint(
  testIdentityRules,
  { readIdentityProviders, readProjects, findProjects },
  async ({ params, body }, powers) => {
    const id = params.identity_provider_id
    const provider = await requireIdentityProvider(powers.readIdentityProviders, id)
    const rules = body.rules?.map(toRule) ?? provider.rules
    const result = await accessOf(powers, { id, rules }, body.claims)
    const rule = result.rule ?? null
    if (result.kind === 'rejected')
      return { body: { data: { ...none, rule, reason: result.reason } } }
    const { role, user, projectId, maxTtlSeconds } = result.access
    const given = { project_id: projectId ?? null, max_ttl_seconds: maxTtlSeconds ?? null }
    return { body: { data: { rule, reason: null, role, user, ...given } } }
  },
)
