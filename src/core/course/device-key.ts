/** Key for anything kept on the device. The course's id keeps two courses on one origin apart. */
export const deviceKey = (course: string, name: string): string => `course:${course}:${name}`;
