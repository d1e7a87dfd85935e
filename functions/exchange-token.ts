import { exchangeToken } from '../shared/api/surfaces/token/operations.ts'
import { tokenResponse, toTokenGrant } from '../shared/api/surfaces/token/token-request.ts'
import { readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { createSessions, recordRejections, takeSignIns } from '../shared/aws/sessions.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { recordRejection } from '../shared/lambda/rejections.ts'
import { Problem } from '../shared/model/problem.ts'
import { askIssuers } from '../shared/oauth/identity/ask-issuers.ts'
import { exchangeToken as exchange } from '../shared/oauth/identity/exchange-token.ts'
import { redeemSignIn } from '../shared/oauth/identity/redeem-sign-in.ts'

export const handler = publicEndpoint(
  exchangeToken,
  {
    ...{ readIdentityProviders, findProjects, createSessions },
    ...{ takeSignIns, recordRejections, askIssuers },
  },
  async ({ body, context }, powers) => {
    const grant = toTokenGrant(body)
    if (grant.kind === 'sign_in') return tokenResponse(await redeemSignIn(powers, grant, context))
    const { subjectToken, asked } = grant
    const result = await exchange(powers, subjectToken, asked, context)
    if (result.kind === 'issued') return tokenResponse(result.made)
    await recordRejection(powers.recordRejections, result, subjectToken, context)
    throw new Problem('invalid_grant')
  },
)
