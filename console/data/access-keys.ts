import { useQuery } from '@tanstack/react-query'
import { allOf } from '../api/pages.ts'
import type { AccessKey } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'

/** What the lists of access keys are kept under. */
export const accessKeysKey = ['access-keys'] as const

/** Every access key that the caller may see: its project's, or the deployment's. */
export function useAccessKeys() {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: accessKeysKey,
    queryFn: ({ signal }) => allOf<AccessKey>(ask, { path: '/v1/access-keys', signal }),
  })
}
