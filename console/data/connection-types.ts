import { useQuery } from '@tanstack/react-query'
import { asking } from '../api/ask.ts'
import type { ConnectionType, One } from '../api/resources.ts'

/** Every connection type there is; public, and the same for everybody. */
export function useConnectionTypes() {
  return useQuery({
    queryKey: ['connection-types'],
    queryFn: async ({ signal }) => {
      const path = '/v1/connection-types'
      const { data } = await asking(undefined)<One<readonly ConnectionType[]>>({ path, signal })
      return data
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The type of that id, once the types are known. */
export function useConnectionType(id: string | undefined): ConnectionType | undefined {
  return useConnectionTypes().data?.find(({ type }) => type === id)
}
