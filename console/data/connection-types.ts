import { useQuery } from '@tanstack/react-query'
import { createAsk } from '../api/ask.ts'
import type { ConnectionType, One } from '../api/resources.ts'

/** All connection types; public, and the same for every key. */
export function useConnectionTypes() {
  return useQuery({
    queryKey: ['connection-types'],
    queryFn: async ({ signal }) => {
      const path = '/v1/connection-types'
      const { data } = await createAsk(undefined)<One<readonly ConnectionType[]>>({ path, signal })
      return data
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The type of an id, once the types are loaded. */
export function useConnectionType(id: string | undefined): ConnectionType | undefined {
  return useConnectionTypes().data?.find(({ type }) => type === id)
}
