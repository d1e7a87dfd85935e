import { useQueryClient } from '@tanstack/react-query'
import type { IdentityProvider, One } from '../api/resources.ts'
import { identityProvidersKey } from '../data/identity.ts'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type ProviderDraft, toProviderBody } from './identity-provider-draft.ts'
import { type Submit, useSubmit } from './use-submit.ts'

/** Saves an identity provider, and shows what is likely not meant in it. */
export function useSaveIdentityProvider(
  draft: ProviderDraft,
  provider: IdentityProvider | undefined,
): Submit {
  const { ask } = useSignedIn()
  const { notify } = useNotices()
  const { close } = usePanel()
  const queries = useQueryClient()
  return useSubmit({
    async send() {
      const body = toProviderBody(draft, provider)
      const path = '/v1/identity-providers'
      const { data } = await ask<One<IdentityProvider>>(
        provider
          ? { method: 'PUT', path: `${path}/${provider.id}`, body, ifMatch: provider.version }
          : { method: 'POST', path, body },
      )
      await queries.invalidateQueries({ queryKey: identityProvidersKey })
      const header = `${data.name} was ${provider ? 'updated' : 'added'}.`
      const [first] = data.warnings
      notify(
        first === undefined
          ? { type: 'success', header }
          : { type: 'warning', header: `${header} ${data.warnings.join(' ')}` },
      )
      close()
    },
  })
}
