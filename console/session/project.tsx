import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { allOf } from '../api/pages.ts'
import { type ApiProblem, asProblem } from '../api/problem.ts'
import type { Project } from '../api/resources.ts'
import { useSignedIn } from './session.tsx'

/** What the list of projects is kept under. */
export const projectsKey = ['projects'] as const
const itemName = 'mooring.project'

interface Chosen {
  readonly projects: readonly Project[] | undefined
  /** The project whose connections are shown; undefined while there is none, or none is known. */
  readonly project: Project | undefined
  readonly problem: ApiProblem | undefined
  choose(id: string): void
  retry(): void
}

const Context = createContext<Chosen | undefined>(undefined)

/** Knows the projects that the key reaches, and which of them is looked at. */
export function ProjectProvider({ children }: { readonly children: ReactNode }) {
  const { ask } = useSignedIn()
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(itemName))
  const { data, error, refetch } = useQuery({
    queryKey: projectsKey,
    queryFn: ({ signal }) => allOf<Project>(ask, { path: '/v1/projects', signal }),
  })
  const choose = useCallback((id: string) => {
    sessionStorage.setItem(itemName, id)
    setChosen(id)
  }, [])
  const value = useMemo<Chosen>(
    () => ({
      projects: data,
      project: data?.find(({ id }) => id === chosen) ?? data?.[0],
      problem: error && data === undefined ? asProblem(error) : undefined,
      choose,
      retry: () => void refetch(),
    }),
    [data, chosen, error, choose, refetch],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The projects, and the one that is looked at. */
export function useProject(): Chosen {
  const chosen = useContext(Context)
  if (!chosen) throw new Error('There are no projects around this')
  return chosen
}
