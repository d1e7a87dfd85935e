import { completeSignIn } from '../shared/api/surfaces/sign-in/operations.ts'
import { readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { decryptSignInSecrets } from '../shared/aws/kms.ts'
import { findProjects, readProjects } from '../shared/aws/projects.ts'
import { recordRejections, startSignIns, takeSignIns } from '../shared/aws/sessions.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { recordRejection } from '../shared/lambda/rejections.ts'
import { Problem } from '../shared/model/problem.ts'
import { askIssuers } from '../shared/oauth/identity/ask-issuers.ts'
import { completeSignIn as complete } from '../shared/oauth/identity/complete-sign-in.ts'
import { setting } from '../shared/runtime/settings.ts'

export const handler = publicEndpoint(
  completeSignIn,
  {
    ...{ readIdentityProviders, readProjects, findProjects, startSignIns, takeSignIns },
    ...{ recordRejections, decryptSignInSecrets, askIssuers },
  },
  async ({ query, browser, context }, powers) => {
    // A prefetch must not take the sign-in: the person opens the URL after it.
    if (browser.isPrefetch) throw new Problem('prefetch_rejected')
    const params = new URLSearchParams(query as Record<string, string>)
    const publicUrl = setting('publicUrl')
    const { location, rejection } = await complete(powers, params, {
      browser,
      publicUrl,
      ...context,
    })
    if (rejection) {
      await recordRejection(powers.recordRejections, rejection, rejection.token, context)
    }
    return { headers: { location }, body: undefined }
  },
)
