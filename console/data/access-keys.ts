import { useQuery } from '@tanstack/react-query'
import { allOf } from '../api/pages.ts'
import type { AccessKey } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'

/** The query key of the lists of access keys. */
export const accessKeysKey = ['access-keys'] as const

/** Every access key that the caller can read: of its project, or of the deployment. */
export function useAccessKeys() {
  const { ask } = useSignedIn()
  return useQuery({
    queryKey: accessKeysKey,
    queryFn: ({ signal }) => allOf<AccessKey>(ask, { path: '/v1/access-keys', signal }),
  })
}
