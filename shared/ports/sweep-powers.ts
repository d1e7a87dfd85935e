/** What it takes to clean up after projects. */
export interface SweepPowers {
  /** As `deleteProjects.removeKeys`, for who deletes no project. */
  deleteProjectKeys: { removeKeys(projectId: string): Promise<void> }
}
