import Alert from '@cloudscape-design/components/alert'
import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { createAsk } from '../api/ask.ts'
import type { SignInProvider } from '../api/resources.ts'
import { startProviderSignIn } from '../session/provider-sign-in.ts'

// It is the same for every caller, as the catalogue is.
const ask = createAsk(undefined)

/** Offers the identity providers that people sign in with; nothing where there are none. */
export function ProviderButtons({ children }: { readonly children?: ReactNode }) {
  const [leaving, setLeaving] = useState<string>()
  const { data: providers, error } = useQuery({
    queryKey: ['sign-in-providers'],
    queryFn: async ({ signal }) =>
      (await ask<{ data: readonly SignInProvider[] }>({ path: '/v1/sign-in-providers', signal }))
        .data,
  })
  if (error && !providers)
    return (
      <Alert type="warning">
        The identity providers could not be loaded. Sign in with an access key, or reload the page.
      </Alert>
    )
  if (!providers || providers.length === 0) return null
  return (
    <SpaceBetween size="s">
      <Box textAlign="center" color="text-body-secondary">
        or
      </Box>
      {children}
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          fullWidth
          formAction="none"
          loading={leaving === id}
          loadingText={`Opening ${name}`}
          onClick={() => {
            setLeaving(id)
            void startProviderSignIn(id)
          }}
        >
          Continue with {name}
        </Button>
      ))}
    </SpaceBetween>
  )
}
