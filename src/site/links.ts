/** Address of a page or file of the course, from its path relative to the course's root. */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
