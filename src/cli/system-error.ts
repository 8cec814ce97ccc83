/** What Node throws when the system refuses something: it names the call that was refused. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && error.syscall !== undefined;
