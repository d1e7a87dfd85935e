import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { type ApiProblem, toProblem } from '../api/problem.ts'
import { allOf, type Project } from '../api/resources.ts'
import { useSignedIn } from './session.tsx'

/** The query key of the list of projects. */
export const projectsKey = ['projects'] as const
const itemName = 'mooring.project'

interface Chosen {
  readonly projects: readonly Project[] | undefined
  /** The project that is open; undefined while there is none, or they are loading. */
  readonly project: Project | undefined
  readonly problem: ApiProblem | undefined
  choose(id: string): void
  retry(): void
}

const Context = createContext<Chosen | undefined>(undefined)

/** Provides the projects that the key can read, and the one that is open. */
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
      problem: error && data === undefined ? toProblem(error) : undefined,
      choose,
      retry: () => void refetch(),
    }),
    [data, chosen, error, choose, refetch],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The projects, and the one that is open. */
export function useProject(): Chosen {
  const chosen = useContext(Context)
  if (!chosen) throw new Error('useProject requires a ProjectProvider')
  return chosen
}

/** Names a project by its id, by the id itself where it is not among those that the key can read; null: all. */
export function useProjectName(): (id: string | null) => string {
  const { projects } = useProject()
  return (id) =>
    id === null ? 'every project' : (projects?.find((project) => project.id === id)?.name ?? id)
}
